import type { BundledFont } from '../fonts/fonts.ts'
import { writeSfnt } from '../fonts/sfnt.ts'
import { subsetFont } from '../fonts/subsetFont.ts'
import type { PdfFile, Ref } from './createPdfFile.ts'
import { printHex, printUtf16 } from './createPdfFile.ts'

/** The used part of a font: codes, each for a glyph and the characters that it stands for. */
export interface EmbeddedFont {
  readonly font: BundledFont
  readonly ref: Ref
  readonly codes: Map<string, PdfCode>
}

export interface PdfCode {
  readonly code: number
  /** `null`: invisible, because an earlier glyph already shows these characters. */
  readonly glyph: number | null
  readonly letters: string
}

/** The code of a glyph for given characters. The same glyph gets another code for other characters. */
export function getCode({ codes }: EmbeddedFont, glyph: number | null, letters: string): number {
  const key = `${glyph} ${letters}`
  const known = codes.get(key) ?? { code: codes.size + 1, glyph, letters }
  codes.set(key, known)
  return known.code
}

/** Flags of an upright sans-serif font with characters beyond the standard set (ISO 32000-1, table 123). */
const FLAGS = 4
/** The maximum number of pairs in a block of a map. */
const BLOCK = 100

/**
 * Embeds the used glyphs of a font in a PDF, with a map from codes to characters so that text can be searched and
 * copied. `hidden` omits the outlines, for text that is drawn as shapes.
 */
export function embedFont(file: PdfFile, { font, ref, codes }: EmbeddedFont, hidden: boolean): void {
  const used = [...codes.values()]
  const glyphs = new Set(used.flatMap(({ glyph }) => glyph ?? []))
  const subset = writeSfnt(subsetFont(font.tables, hidden ? [] : glyphs, 'showing'))
  const data = file.addStream(`/Length1 ${subset.length}`, subset)
  const name = `/${printTag(font.id)}+${font.family.replaceAll(' ', '')}-${font.weight}`
  const { ascender, descender } = font.shaper.hExtents()
  const scale = 1000 / font.unitsPerEm
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName${name}/Flags ${FLAGS}/FontBBox[-500 -500 2000 1200]/ItalicAngle 0/Ascent ${Math.round(ascender * scale)}/Descent ${Math.round(descender * scale)}/CapHeight 700/StemV 80/FontFile2 ${data}>>`,
  )
  const widths = used.map(({ glyph }) => (glyph === null ? 0 : getWidth(font, glyph)))
  let empty = 1
  while (glyphs.has(empty)) empty++
  const numbers = new Uint8Array((used.length + 1) * 2)
  for (const { code, glyph } of used) new DataView(numbers.buffer).setUint16(code * 2, glyph ?? empty)
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/CIDToGIDMap ${file.addStream('', numbers)}/DW 0/W[1[${widths.join(' ')}]]>>`,
  )
  const map = file.addStream('', printMap(used))
  file.add(
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${map}>>`,
    ref,
  )
}

/** Advance of a glyph in thousandths of the font size, rounded as in the document. */
export function getWidth(font: BundledFont, glyph: number): number {
  return Math.round((font.shaper.glyphHAdvance(glyph) * 1000) / font.unitsPerEm)
}

/** Six capitals before the name of a font mark it as a subset. */
function printTag(id: string): string {
  return `THRL${id
    .replace(/\D/g, '')
    .padStart(2, '0')
    .replace(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)))}`
}

function printMap(used: readonly PdfCode[]): string {
  const known = used.filter(({ letters }) => letters !== '')
  const blocks = Array.from({ length: Math.ceil(known.length / BLOCK) }, (_, index) => {
    const pairs = known.slice(index * BLOCK, (index + 1) * BLOCK)
    const rows = pairs.map(({ code, letters }) => `<${printHex(code)}><${printUtf16(letters)}>`)
    return `${pairs.length} beginbfchar\n${rows.join('\n')}\nendbfchar\n`
  })
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Letters def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${blocks.join('')}endcmap\nend\nend\n`
}
