import { printBase64 } from '../../base/base64.ts'
import type { UsedFont } from './listUsedFonts.ts'
import { writeWoff } from './sfnt.ts'
import { subsetFont } from './subsetFont.ts'

/** Prints fonts as CSS with embedded subsets, only as large as their texts need. */
export function writeFontFaces(used: readonly UsedFont[]): string {
  return used
    .map(({ font, glyphs, codePoints }) => {
      const data = printBase64(writeWoff(subsetFont(font.tables, glyphs)))
      const source = `src:url(data:font/woff;base64,${data}) format("woff")`
      const range = [...codePoints].sort((a, b) => a - b).map((code) => `U+${code.toString(16).toUpperCase()}`)
      return `@font-face{font-family:"${font.family}";font-weight:${font.weight};${source};unicode-range:${range.join()}}`
    })
    .join('\n')
}
