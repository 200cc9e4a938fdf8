import type { Backing } from '../../model/figure/backing.ts'
import type { Box } from '../../scene/geometry.ts'
import { recolorWith } from '../colors/recolor.ts'
import type { DrawGroup, DrawItem, DrawPath, DrawRect, Transform } from '../drawing/drawing.ts'
import type { Figure } from '../figure/figure.ts'
import { cutPath } from './cutPath.ts'

const WHITE = '#ffffff'
const IN_PLACE: Transform = { x: 0, y: 0, scale: 1 }

/**
 * Puts a figure on another backing. On white, all that has the colour of the paper is white; a dark figure keeps its
 * paper, on which alone its colours can be read. On nothing, what is as good as paper is not painted: lines have gaps
 * where a verb or a number interrupts them.
 */
export function applyBacking(figure: Figure, backing: Backing): Figure {
  const { paper } = figure
  if (backing === 'tinted' || paper === null) return figure
  if (backing === 'transparent') return { ...figure, paper: null, groups: withoutPaper(figure.groups, paper) }
  return isDark(paper) ? figure : recolorWith(figure, (color) => (color === paper ? WHITE : color))
}

function isDark(color: string): boolean {
  return Number.parseInt(color.slice(1, 3), 16) < 128
}

/** From the last to the first, since a box hides what was drawn before it. */
function withoutPaper(groups: readonly DrawGroup[], paper: string): DrawGroup[] {
  const hiding: Box[] = []
  const strip = (items: readonly DrawItem[], at: Transform): DrawItem[] =>
    items
      .toReversed()
      .map((item) => stripItem(item, at))
      .reverse()
  const stripItem = (item: DrawItem, at: Transform): DrawItem => {
    switch (item.kind) {
      case 'group':
        return { ...item, items: strip(item.items, item.transform ? within(at, item.transform) : at) }
      case 'rect':
        if (item.fill === paper) hiding.push(toFigure(item, at))
        return unpaint(item, paper)
      case 'path':
        return item.fill !== undefined || item.stroke === undefined ? unpaint(item, paper) : cut(item, at)
      case 'text':
        return item
    }
  }
  const cut = (item: DrawPath, at: Transform): DrawPath => {
    const moved = item.at ? within(at, { ...item.at, scale: 1 }) : at
    return {
      ...item,
      path: cutPath(
        item.path,
        hiding.map((box) => toLocal(box, moved)),
      ),
    }
  }
  return strip(groups, IN_PLACE) as DrawGroup[]
}

/** An item without fill and stroke in the colour of the paper. */
function unpaint<Item extends DrawPath | DrawRect>({ fill, stroke, ...item }: Item, paper: string) {
  return {
    ...item,
    ...(fill !== undefined && fill !== paper && { fill }),
    ...(stroke !== undefined && stroke !== paper && { stroke }),
  } as Item
}

function within(outer: Transform, { x, y, scale }: Transform): Transform {
  return { x: outer.x + outer.scale * x, y: outer.y + outer.scale * y, scale: outer.scale * scale }
}

function toFigure({ x, y, width, height }: Box, at: Transform): Box {
  const { scale } = at
  return { x: at.x + scale * x, y: at.y + scale * y, width: scale * width, height: scale * height }
}

function toLocal({ x, y, width, height }: Box, at: Transform): Box {
  const { scale } = at
  return { x: (x - at.x) / scale, y: (y - at.y) / scale, width: width / scale, height: height / scale }
}
