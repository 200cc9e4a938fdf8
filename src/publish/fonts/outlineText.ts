import type { DrawPath, DrawText } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'
import type { PathStep } from '../drawing/parsePath.ts'
import { parsePath } from '../drawing/parsePath.ts'
import type { BundledFont, Fonts } from './fonts.ts'
import { shapeText } from './shapeText.ts'

/** The outlines of a line of text, for programs without the fonts. */
export function outlineText(item: DrawText, fonts: Fonts): DrawPath {
  const { runs, width } = shapeText(fonts, item)
  const unit = item.size / 1000
  const left = item.x - width * unit * shareLeft(item)
  const path = runs
    .flatMap(({ font, glyphs }) =>
      glyphs.map(({ id, x, y }) =>
        placeGlyph(getOutline(font, id), item.size / font.unitsPerEm, (dx, dy) =>
          turnAbout(item, left + x * unit + dx, item.y - y * unit + dy),
        ),
      ),
    )
    .join('')
  return { kind: 'path', path, fill: item.color }
}

/** The share of a line of text that lies to the left of its point. */
export function shareLeft({ anchor = 'start', rightToLeft = false }: Pick<DrawText, 'anchor' | 'rightToLeft'>): number {
  if (anchor === 'middle') return 0.5
  return (anchor === 'end') === rightToLeft ? 0 : 1
}

/** Rotates a point of a line of text about the point of the text. */
export function turnAbout(
  { x, y, turn }: Pick<DrawText, 'x' | 'y' | 'turn'>,
  px: number,
  py: number,
): [number, number] {
  if (turn === undefined) return [px, py]
  const quarter = Math.sign(turn)
  return [x - quarter * (py - y), y + quarter * (px - x)]
}

const outlines = new WeakMap<BundledFont, Map<number, readonly PathStep[]>>()

function getOutline(font: BundledFont, glyph: number): readonly PathStep[] {
  const known = outlines.get(font) ?? new Map<number, readonly PathStep[]>()
  outlines.set(font, known)
  const outline = known.get(glyph) ?? parsePath(font.shaper.glyphToPath(glyph))
  known.set(glyph, outline)
  return outline
}

type Mapping = (dx: number, dy: number) => readonly [number, number]

function placeGlyph(outline: readonly PathStep[], scale: number, map: Mapping): string {
  return outline
    .map(({ kind, points }) => {
      const placed = points.flatMap((x, index) =>
        index % 2 === 0 ? map(x * scale, -points[index + 1]! * scale).map(roundLength) : [],
      )
      return kind + placed.join(' ')
    })
    .join('')
}
