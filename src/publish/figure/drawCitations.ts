import type { Point, RelationId } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import { overlap, segmentMeetsBox } from '../../scene/geometry.ts'
import type { Scene, SceneLine } from '../../scene/scene.ts'
import { measureText } from '../../scene/text/measureText.ts'
import { BASELINE } from '../drawing/drawActor.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'

const STEP = 10
/** How far numbers may stand out of the picture. */
const OVERHANG = 12
const MOST_PLACES = 40
/** So many numbers stand beside a line; the rest is in the file. */
const MOST_NUMBERS = 4

export interface Citations {
  readonly groups: readonly DrawGroup[]
  /** Relations whose line has no room for its numbers. */
  readonly uncited: readonly RelationId[]
}

/**
 * Sets the numbers of its sources on each line: in a gap of the line, off every actor, heading, count and other number,
 * and off foreign lines where it can be.
 */
export function drawCitations(
  scene: Scene,
  numbersOf: (relation: RelationId) => readonly number[],
  size: number,
): Citations {
  const segments = scene.lines.flatMap(({ bundle, points }) =>
    points.slice(1).map((to, index) => ({ bundle, from: points[index]!, to })),
  )
  const taken: Box[] = [
    ...scene.actors.map(({ box }) => box),
    ...scene.labels.map(({ box }) => box),
    ...scene.outlines.map(({ heading }) => ({
      ...{ x: heading.x, y: heading.y - heading.size / 2, height: heading.size },
      width: measureText(heading.lines[0] ?? '', heading.size, heading.weight),
    })),
  ]
  const groups: DrawGroup[] = []
  const uncited: RelationId[] = []
  for (const line of scene.lines) {
    if (line.to === null) continue
    const text = printNumbers([...new Set(line.relations.flatMap(numbersOf))].sort((a, b) => a - b))
    if (text === '') continue
    const free = listPlaces(line, measureText(text, size, 500) + 4, size + 2).filter(
      (box) => isWithin(box, scene.bounds) && !taken.some((other) => overlap(box, other)),
    )
    const crossed = (box: Box) =>
      segments.some(({ bundle, from, to }) => bundle !== line.bundle && segmentMeetsBox(from, to, box))
    const box = free.find((place) => !crossed(place)) ?? free[0]
    if (!box) {
      uncited.push(...line.relations)
      continue
    }
    taken.push(box)
    groups.push(drawCitation(line, box, text, size, scene.paper))
  }
  return { groups, uncited: [...new Set(uncited)] }
}

function drawCitation(line: SceneLine, box: Box, text: string, size: number, paper: string): DrawGroup {
  const at = { x: roundLength(box.x + box.width / 2), y: roundLength(box.y + box.height / 2 + size * BASELINE) }
  const rect = { x: roundLength(box.x), y: roundLength(box.y), width: roundLength(box.width), height: box.height }
  return {
    kind: 'group',
    name: `citations/${line.id}`,
    opacity: line.opacity,
    items: [
      { kind: 'rect', ...rect, radius: 2, fill: paper },
      { kind: 'text', text, ...at, size, weight: 500, color: line.color, anchor: 'middle' },
    ],
  }
}

function printNumbers(numbers: readonly number[]): string {
  const more = numbers.length > MOST_NUMBERS ? '…' : ''
  return numbers.slice(0, MOST_NUMBERS).join(',') + more
}

function isWithin({ x, width }: Box, bounds: Box): boolean {
  return x >= bounds.x - OVERHANG && x + width <= bounds.x + bounds.width + OVERHANG
}

/** Boxes along a line, on its longest run first, from the middle outwards. */
function listPlaces({ points }: SceneLine, width: number, height: number): Box[] {
  const runs = points
    .slice(1)
    .map((to, index) => ({ from: points[index]!, to, length: distance(points[index]!, to) }))
    .sort((a, b) => b.length - a.length)
  return runs
    .flatMap(({ from, to, length }) =>
      alongFrom(length).map((along) => {
        const t = length === 0 ? 0 : along / length
        const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t]
        return { x: x - width / 2, y: y - height / 2, width, height }
      }),
    )
    .slice(0, MOST_PLACES)
}

function alongFrom(length: number): number[] {
  const all = [length / 2]
  for (let away = STEP; away < length / 2 - STEP; away += STEP) all.push(length / 2 - away, length / 2 + away)
  return all
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}
