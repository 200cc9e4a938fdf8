import type { FontTables } from './sfnt.ts'

/** Tables for setting text. A font in a PDF needs fewer, because its text is already shaped. */
const FOR_SETTING = [
  'GDEF',
  'GPOS',
  'GSUB',
  'OS/2',
  'cmap',
  'glyf',
  'head',
  'hhea',
  'hmtx',
  'loca',
  'maxp',
  'name',
  'post',
]
const FOR_SHOWING = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

const COMPOSITE = { words: 1, scale: 8, more: 32, scaleXy: 64, matrix: 128 } as const

/**
 * Empties all glyphs of a TrueType font except those asked for and their components. Glyph numbers stay the same, so
 * composite glyphs and shaped text remain valid.
 */
export function subsetFont(
  tables: FontTables,
  glyphs: Iterable<number>,
  purpose: 'setting' | 'showing' = 'setting',
): FontTables {
  const kept = (purpose === 'setting' ? FOR_SETTING : FOR_SHOWING).filter((tag) => tables.has(tag))
  const { glyf, loca } = emptyGlyphs(tables, glyphs)
  const head = tables.get('head')!.slice()
  new DataView(head.buffer).setInt16(50, 1)
  const changed = new Map([...kept.map((tag) => [tag, tables.get(tag)!] as const)])
  changed.set('glyf', glyf).set('loca', loca).set('head', head)
  if (kept.includes('post')) changed.set('post', withoutNames(tables.get('post')!))
  return changed
}

function emptyGlyphs(tables: FontTables, glyphs: Iterable<number>): { glyf: Uint8Array; loca: Uint8Array } {
  const offsets = readOffsets(tables)
  const source = tables.get('glyf')!
  const outline = (glyph: number) => source.subarray(offsets[glyph], offsets[glyph + 1])
  const needed = new Set<number>([0])
  const visit = (glyph: number): void => {
    if (needed.has(glyph) || glyph + 1 >= offsets.length) return
    needed.add(glyph)
    for (const part of listParts(outline(glyph))) visit(part)
  }
  for (const glyph of glyphs) visit(glyph)
  const loca = new Uint8Array(offsets.length * 4)
  const view = new DataView(loca.buffer)
  const pieces: Uint8Array[] = []
  let at = 0
  for (let glyph = 0; glyph < offsets.length; glyph++) {
    view.setUint32(glyph * 4, at)
    if (!needed.has(glyph) || glyph + 1 === offsets.length) continue
    const piece = outline(glyph)
    pieces.push(piece)
    at += Math.ceil(piece.length / 4) * 4
  }
  const glyf = new Uint8Array(at)
  at = 0
  for (const piece of pieces) {
    glyf.set(piece, at)
    at += Math.ceil(piece.length / 4) * 4
  }
  return { glyf, loca }
}

function readOffsets(tables: FontTables): number[] {
  const loca = tables.get('loca')!
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength)
  const head = tables.get('head')!
  const long = new DataView(head.buffer, head.byteOffset).getInt16(50) === 1
  return Array.from({ length: loca.byteLength / (long ? 4 : 2) }, (_, index) =>
    long ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2,
  )
}

/** The component glyphs of a composite glyph. */
function listParts(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (outline.length < 10 || view.getInt16(0) >= 0) return []
  const parts: number[] = []
  for (let at = 10; ; ) {
    const flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & COMPOSITE.words ? 4 : 2)
    at += flags & COMPOSITE.scale ? 2 : flags & COMPOSITE.scaleXy ? 4 : flags & COMPOSITE.matrix ? 8 : 0
    if (!(flags & COMPOSITE.more)) return parts
  }
}

/** The table `post` in version 3, which has no glyph names. */
function withoutNames(post: Uint8Array): Uint8Array {
  const short = post.slice(0, 32)
  new DataView(short.buffer).setUint32(0, 0x00030000)
  return short
}
