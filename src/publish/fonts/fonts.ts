import { Blob, Face, Font } from 'harfbuzzjs'
import type { FontWeight } from '../../scene/text/measureText.ts'
import type { FontFile } from './fontFiles.ts'
import { FONT_FILES, WEIGHTS } from './fontFiles.ts'
import type { FontTables } from './sfnt.ts'
import { readWoff, writeSfnt } from './sfnt.ts'

/** A font that is ready for setting text. */
export interface BundledFont extends Omit<FontFile, 'path'> {
  readonly id: string
  readonly tables: FontTables
  readonly unitsPerEm: number
  readonly shaper: Font
  readonly has: (codePoint: number) => boolean
}

/** The bundled fonts by weight. The first font that has a character sets it. */
export type Fonts = ReadonlyMap<FontWeight, readonly BundledFont[]>

/** Loads the bundled fonts from the bytes of {@link FONT_FILES}. */
export function createFonts(files: readonly Uint8Array[]): Fonts {
  const fonts = FONT_FILES.map((file, index) => createFont(file, index, files[index]!))
  return new Map(WEIGHTS.map((weight) => [weight, fonts.filter((font) => font.weight === weight)]))
}

function createFont({ family, weight }: FontFile, index: number, bytes: Uint8Array): BundledFont {
  const tables = readWoff(bytes)
  const shaper = new Font(new Face(new Blob(writeSfnt(tables).buffer as ArrayBuffer)))
  const head = tables.get('head')!
  return {
    ...{ id: `F${index}`, family, weight, tables, shaper },
    unitsPerEm: new DataView(head.buffer, head.byteOffset).getUint16(18),
    has: (codePoint) => Boolean(shaper.nominalGlyph(codePoint)),
  }
}
