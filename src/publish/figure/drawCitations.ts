import { isRightToLeft } from '../../base/language.ts'
import { groupBy } from '../../base/order.ts'
import type { RelationId } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import { overlap, segmentMeetsBox } from '../../scene/geometry.ts'
import type { Scene, SceneLabel, SceneLine } from '../../scene/scene.ts'
import { VERB_LINE, VERB_SIZE } from '../../scene/structure/printTie.ts'
import { measureText } from '../../scene/text/measureText.ts'
import { listBoxesAlong } from '../annotation/listBoxesAlong.ts'
import type { Obstacles } from '../annotation/obstacles.ts'
import { getObstacles } from '../annotation/obstacles.ts'
import { BASELINE } from '../drawing/drawActor.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import { roundLength } from '../drawing/drawing.ts'

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
  readonly boxes: readonly Box[]
}

/**
 * Puts each line's source numbers in brackets: raised after its verb, or in a gap of the line, or close beside it. They
 * never cover an actor, heading, verb, other number or what else is there (`further`), and avoid other lines if possible. A line without room gets no
 * numbers.
 */
export function drawCitations(
  scene: Scene,
  numbersOf: (relation: RelationId) => readonly number[],
  size: number,
  further: readonly Box[] = [],
): Citations {
  const { boxes: drawn, segments } = getObstacles(scene)
  const taken = [...drawn, ...further]
  const boxes: Box[] = []
  const labels = groupBy(scene.labels, ({ tie }) => tie)
  const surroundings: Surroundings = { bounds: scene.bounds, boxes: taken, segments }
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
      boxes.push(found.box)
      groups.push(drawCitation(line, found, scene.paper))
    } else for (const relation of line.relations) if (numbersOf(relation).length > 0) uncited.push(relation)
  }
  return { groups, uncited: [...new Set(uncited)], boxes }
}

/** What numbers must not cover. */
interface Surroundings extends Obstacles {
  readonly bounds: Box
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
  { boxes: taken, segments }: Surroundings,
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
  { bounds, boxes: taken, segments }: Surroundings,
): CitationBox | undefined {
  let fallback: CitationBox | undefined
  for (const share of SIZES) {
    const size = Math.round(full * share * 10) / 10
    const area = { width: measureText(text, size, 500) + 4, height: size + 2 }
    for (const inGap of [true, false]) {
      for (const box of listBoxesAlong(line, area, inGap)) {
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
