import type { DrawItem, DrawPath, DrawText } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { PathStep } from '../drawing/parsePath.ts'
import { parsePath } from '../drawing/parsePath.ts'
import type { BundledFont, Fonts } from './fonts.ts'
import { shapeText } from './shapeText.ts'

/** The same things to draw with every line of text as the outlines of its letters, for programs without the fonts. */
export function outlineTexts<Item extends DrawItem>(items: readonly Item[], fonts: Fonts): (Item | DrawPath)[] {
  return items.map((item): Item | DrawPath => {
    if (item.kind === 'text') return outlineText(item, fonts)
    return item.kind === 'group' ? { ...item, items: outlineTexts(item.items, fonts) } : item
  })
}

/** A line of text as the outlines of its letters. */
export function outlineText(item: DrawText, fonts: Fonts): DrawPath {
  const { runs, width } = shapeText(fonts, item)
  const unit = item.size / 1000
  const left = item.x - width * unit * shareLeft(item)
  const path = runs
    .flatMap(({ font, glyphs }) =>
      glyphs.map(({ id, x, y }) =>
        placeGlyph(getOutline(font, id), left + x * unit, item.y - y * unit, item.size / font.unitsPerEm),
      ),
    )
    .join('')
  return { kind: 'path', path, fill: item.color }
}

/** How much of a line of text lies left of its place. */
export function shareLeft({ anchor = 'start', rightToLeft = false }: Pick<DrawText, 'anchor' | 'rightToLeft'>): number {
  if (anchor === 'middle') return 0.5
  return (anchor === 'end') === rightToLeft ? 0 : 1
}

const outlines = new WeakMap<BundledFont, Map<number, readonly PathStep[]>>()

function getOutline(font: BundledFont, glyph: number): readonly PathStep[] {
  const known = outlines.get(font) ?? new Map<number, readonly PathStep[]>()
  outlines.set(font, known)
  const outline = known.get(glyph) ?? parsePath(font.shaper.glyphToPath(glyph))
  known.set(glyph, outline)
  return outline
}

function placeGlyph(outline: readonly PathStep[], x: number, y: number, scale: number): string {
  return outline
    .map(({ kind, points }) => {
      const placed = points.map((value, index) => roundLength(index % 2 === 0 ? x + value * scale : y - value * scale))
      return kind + placed.join(' ')
    })
    .join('')
}
