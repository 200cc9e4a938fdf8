import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { boundsOf, boxAround, overlap, segmentMeetsBox } from '../geometry.ts'
import type { BoxIndex } from './createBoxIndex.ts'
import { createBoxIndex } from './createBoxIndex.ts'
import type { ForceTie } from './forceProblem.ts'

/** The least distance between two places tried along a line, in px. */
const STEP = 8
/** The number of places tried for all lines together, and the most and fewest along a piece of one. */
const TRIED = 60_000
const MOST_TRIED = 80
const FEWEST_TRIED = 8
/** Lines are looked up in parts this long, in px: the box around a long slanted line is mostly empty. */
const PART = 160

interface Part {
  readonly from: Point
  readonly to: Point
}

/** Where a verb stands: always, or only while its line is highlighted, because it would cover other lines. */
export interface LabelPosition {
  readonly box: Box
  readonly always: boolean
}

/**
 * Finds a place for the verb of each line: near the middle of its longest piece, covering only its own line. Lines with
 * the fewest possible places come first. Where no such place exists, a verb covers other lines, but no actor and no
 * other verb; `null` where even that is impossible.
 */
export function placeLabels(
  ties: readonly ForceTie[],
  ways: readonly (readonly Point[])[],
  boxes: readonly Box[],
): readonly (LabelPosition | null)[] {
  const parts = createBoxIndex(
    ways.flatMap((points, tie) => listParts(points).map((part) => [boundsOfPart(part), { ...part, tie }] as const)),
  )
  const actors = createBoxIndex(boxes.map((box) => [box, box] as const))
  const taken = createBoxIndex<Box>()
  const isOn = (index: BoxIndex<Box>, box: Box) => index.listMet(box).some((other) => overlap(box, other))
  const isCovering = (box: Box, tie: number) =>
    parts.listMet(box).some((part) => part.tie !== tie && segmentMeetsBox(part.from, part.to, box))
  const tried = Math.max(FEWEST_TRIED, Math.min(MOST_TRIED, TRIED / ties.length))
  const open = ties.map((tie, index) => listCandidates(tie, ways[index]!, tried).filter((box) => !isOn(actors, box)))
  const free = open.map((choices, index) => choices.filter((box) => !isCovering(box, index)))
  const positions: (LabelPosition | null)[] = ties.map(() => null)
  const put = (index: number, choices: readonly Box[], always: boolean): void => {
    const box = choices.find((box) => !isOn(taken, box))
    if (!box) return
    taken.add(box, box)
    positions[index] = { box, always }
  }
  for (const index of [...ties.keys()].sort((a, b) => free[a]!.length - free[b]!.length || a - b))
    put(index, free[index]!, true)
  for (const [index, found] of positions.entries()) if (!found) put(index, open[index]!, false)
  return positions
}

/** Cuts a line into short straight parts. */
function listParts(points: readonly Point[]): readonly Part[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PART))
    const at = (share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    return Array.from({ length: count }, (_, part) => ({ from: at(part / count), to: at((part + 1) / count) }))
  })
}

function boundsOfPart({ from, to }: Part): Box {
  return boundsOf([from, to].map((point) => ({ ...point, width: 0, height: 0 })))
}

/** Lists places along a line, from the middle of its longest piece outwards. */
function listCandidates({ labelWidth, labelHeight }: ForceTie, points: readonly Point[], tried: number): Box[] {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index]!
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
  })
  return pieces
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to, length }) =>
      listOffsets(length, tried).map((along) => {
        const share = along / length
        const centre = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
        return boxAround(centre, labelWidth, labelHeight)
      }),
    )
}

/** Lists distances along a piece: its middle first, then further and further to both sides. */
function listOffsets(length: number, tried: number): number[] {
  const offsets = [length / 2]
  const step = Math.max(STEP, length / tried)
  for (let away = step; away < length / 2 - STEP; away += step) offsets.push(length / 2 - away, length / 2 + away)
  return offsets
}
