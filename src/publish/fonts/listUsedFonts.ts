import type { DrawItem, DrawText } from '../drawing/drawing.ts'
import type { BundledFont, Fonts } from './fonts.ts'
import { shapeText } from './shapeText.ts'

/** A font and the glyphs that are used from it. */
export interface UsedFont {
  readonly font: BundledFont
  readonly glyphs: ReadonlySet<number>
  readonly codePoints: ReadonlySet<number>
}

/** Lists every text among the draw items. */
export function listTexts(items: readonly DrawItem[]): DrawText[] {
  return items.flatMap((item) => (item.kind === 'text' ? [item] : item.kind === 'group' ? listTexts(item.items) : []))
}

/** Lists the fonts that some texts are set in, with the glyphs that they need. */
export function listUsedFonts(texts: Iterable<Omit<DrawText, 'kind'>>, fonts: Fonts): UsedFont[] {
  const used = new Map<BundledFont, { glyphs: Set<number>; codePoints: Set<number> }>()
  for (const text of texts) {
    for (const { font, glyphs } of shapeText(fonts, text).runs) {
      const own = used.get(font) ?? { glyphs: new Set(), codePoints: new Set() }
      used.set(font, own)
      for (const glyph of glyphs) {
        own.glyphs.add(glyph.id)
        for (const letter of glyph.text)
          if (font.has(letter.codePointAt(0)!)) own.codePoints.add(letter.codePointAt(0)!)
      }
    }
  }
  return [...used].map(([font, own]) => ({ font, ...own })).sort((a, b) => (a.font.id < b.font.id ? -1 : 1))
}
