import { isRightToLeft } from '../../base/language.ts'
import { groupBy } from '../../base/order.ts'
import type { Point, RelationId } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import { overlap, segmentMeetsBox } from '../../scene/geometry.ts'
import type { Scene, SceneLabel, SceneLine, SceneText } from '../../scene/scene.ts'
import { VERB_LINE, VERB_SIZE } from '../../scene/structure/printTie.ts'
import { measureText } from '../../scene/text/measureText.ts'
import { BASELINE } from '../drawing/drawActor.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'

const STEP = 6
/** Gap between a line and the numbers beside it. */
const BESIDE = 2
/** How far numbers may extend beyond the picture. */
const OVERHANG = 12
/** The most numbers at one line; a line with more is listed in the notes. */
const MOST_NUMBERS = 6
/** Font sizes to try when there is no room at full size, as shares of it. */
const SIZES = [1, 0.85]
/** Size of raised numbers, and how far they are raised, as shares of the font size. */
const RAISED = 0.8
const RAISE = 0.3

export interface Citations {
  readonly groups: readonly DrawGroup[]
  /** Relations whose line has no room for all of their numbers. */
  readonly uncited: readonly RelationId[]
}

/**
 * Puts each line's source numbers in brackets: raised after its verb, or in a gap of the line, or close beside it. They
 * never cover an actor, heading, verb or other number, and avoid other lines if possible. A line without room gets no
 * numbers.
 */
export function drawCitations(
  scene: Scene,
  numbersOf: (relation: RelationId) => readonly number[],
  size: number,
): Citations {
  const taken: Box[] = listTaken(scene)
  const labels = groupBy(scene.labels, ({ tie }) => tie)
  const segments = scene.lines.flatMap(({ tie, points }) =>
    points.slice(1).map((to, index) => ({ tie, from: points[index]!, to })),
  )
  const surroundings: Surroundings = { bounds: scene.bounds, taken, segments }
  const groups: DrawGroup[] = []
  const uncited: RelationId[] = []
  for (const line of scene.lines) {
    const numbers = [...new Set(line.relations.flatMap(numbersOf))].sort((a, b) => a - b)
    if (numbers.length === 0) continue
    const text = `[${numbers.join(',')}]`
    const own = labels.get(line.tie) ?? []
    const found =
      numbers.length > MOST_NUMBERS
        ? null
        : (findBehind(line, own, text, size, surroundings) ?? findFree(line, text, size, surroundings))
    if (found) {
      taken.push(found.box)
      groups.push(drawCitation(line, found, scene.paper))
    } else for (const relation of line.relations) if (numbersOf(relation).length > 0) uncited.push(relation)
  }
  return { groups, uncited: [...new Set(uncited)] }
}

function listTaken({ actors, labels, frames }: Scene): Box[] {
  return [
    ...actors.map(({ box }) => box),
    ...labels.map(({ box }) => box),
    ...frames.flatMap(({ heading }) => (heading ? [measureHeading(heading)] : [])),
  ]
}

function measureHeading({ lines, x, y, size, weight }: SceneText): Box {
  return { x, y: y - size / 2, width: measureText(lines[0] ?? '', size, weight), height: size }
}

/** What numbers must not cover. */
interface Surroundings {
  readonly bounds: Box
  readonly taken: readonly Box[]
  readonly segments: readonly { readonly tie: string; readonly from: Point; readonly to: Point }[]
}

interface CitationBox {
  readonly box: Box
  readonly text: string
  readonly size: number
  /** Whether it interrupts the line instead of standing beside it. */
  readonly inGap: boolean
}

/** Raised, after the last word on the line. */
function findBehind(
  line: SceneLine,
  labels: readonly SceneLabel[],
  text: string,
  full: number,
  { taken, segments }: Surroundings,
): CitationBox | undefined {
  const size = Math.round(full * RAISED * 10) / 10
  const [width, height] = [measureText(text, size, 500) + 3, size + 1]
  for (const { box: label, lines } of labels) {
    const last = lines.at(-1)!
    const [centre, half] = [label.x + label.width / 2, measureText(last, VERB_SIZE, 500) / 2]
    const middle = label.y + label.height / 2 + ((lines.length - 1) / 2) * VERB_LINE - VERB_SIZE * RAISE
    const x = isRightToLeft(last) ? centre - half - width : centre + half
    const box = { x, y: middle - height / 2, width, height }
    const isFree = !taken.some((other) => other !== label && overlap(box, other))
    if (isFree && !segments.some(({ tie, from, to }) => tie !== line.tie && segmentMeetsBox(from, to, box)))
      return { box, text, size, inGap: true }
  }
  return undefined
}

/** The best free box. One that crosses no other line is preferred, then one in a gap, then the larger size. */
function findFree(
  line: SceneLine,
  text: string,
  full: number,
  { bounds, taken, segments }: Surroundings,
): CitationBox | undefined {
  let fallback: CitationBox | undefined
  for (const share of SIZES) {
    const size = Math.round(full * share * 10) / 10
    const area = { width: measureText(text, size, 500) + 4, height: size + 2 }
    for (const inGap of [true, false]) {
      for (const box of listCandidates(line, area, inGap)) {
        if (!isWithin(box, bounds) || taken.some((other) => overlap(box, other))) continue
        const found = { box, text, size, inGap }
        const isCrossed = segments.some(
          ({ tie, from, to }) => (tie !== line.tie || !inGap) && segmentMeetsBox(from, to, box),
        )
        if (!isCrossed) return found
        if (inGap) fallback ??= found
      }
    }
  }
  return fallback
}

function drawCitation(line: SceneLine, { box, text, size, inGap }: CitationBox, paper: string): DrawGroup {
  const at = { x: roundLength(box.x + box.width / 2), y: roundLength(box.y + box.height / 2 + size * BASELINE) }
  const rect = { x: roundLength(box.x), y: roundLength(box.y), width: roundLength(box.width), height: box.height }
  return {
    kind: 'group',
    name: `citations/${line.id}`,
    opacity: line.opacity,
    items: [
      ...(inGap ? [{ kind: 'rect', ...rect, radius: 2, fill: paper } as const] : []),
      { kind: 'text', text, ...at, size, weight: 500, color: line.color, anchor: 'middle' },
    ],
  }
}

function isWithin({ x, width }: Box, bounds: Box): boolean {
  return x >= bounds.x - OVERHANG && x + width <= bounds.x + bounds.width + OVERHANG
}

/** Candidate boxes on a line or on either side of it: longest run first, from its middle outwards. */
function* listCandidates({ points }: SceneLine, area: Pick<Box, 'width' | 'height'>, inGap: boolean): Generator<Box> {
  const runs = points
    .slice(1)
    .map((to, index) => ({ from: points[index]!, to, length: distance(points[index]!, to) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  for (const { from, to, length } of runs) {
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length]
    const away = inGap ? 0 : (Math.abs(uy) * area.width + Math.abs(ux) * area.height) / 2 + BESIDE
    for (const along of listStops(length)) {
      const [x, y] = [from.x + ux * along - area.width / 2, from.y + uy * along - area.height / 2]
      yield { x: x - uy * away, y: y + ux * away, ...area }
      if (!inGap) yield { x: x + uy * away, y: y - ux * away, ...area }
    }
  }
}

function* listStops(length: number): Generator<number> {
  yield length / 2
  for (let away = STEP; away < length / 2 - STEP / 2; away += STEP) {
    yield length / 2 - away
    yield length / 2 + away
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}
