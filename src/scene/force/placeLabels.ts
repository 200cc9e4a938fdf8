import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { boxAround, overlap, segmentMeetsBox } from '../geometry.ts'
import type { ForceTie } from './forceProblem.ts'

const STEP = 8

interface Segment {
  readonly tie: number
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
  const segments = ways.flatMap((points, tie) =>
    points.slice(1).map((to, index): Segment => ({ tie, from: points[index]!, to })),
  )
  const isCovering = (box: Box, tie: number) =>
    segments.some((segment) => segment.tie !== tie && segmentMeetsBox(segment.from, segment.to, box))
  const open = ties.map((tie, index) =>
    listCandidates(tie, ways[index]!).filter((box) => !boxes.some((other) => overlap(box, other))),
  )
  const free = open.map((choices, index) => choices.filter((box) => !isCovering(box, index)))
  const positions: (LabelPosition | null)[] = ties.map(() => null)
  const taken: Box[] = []
  const put = (index: number, choices: readonly Box[], always: boolean): void => {
    const box = choices.find((box) => !taken.some((other) => overlap(box, other)))
    if (!box) return
    taken.push(box)
    positions[index] = { box, always }
  }
  for (const index of [...ties.keys()].sort((a, b) => free[a]!.length - free[b]!.length || a - b))
    put(index, free[index]!, true)
  for (const [index, found] of positions.entries()) if (!found) put(index, open[index]!, false)
  return positions
}

/** Lists places along a line, from the middle of its longest piece outwards. */
function listCandidates({ labelWidth, labelHeight }: ForceTie, points: readonly Point[]): Box[] {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index]!
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }
  })
  return pieces
    .sort((a, b) => b.length - a.length)
    .flatMap(({ from, to, length }) =>
      listOffsets(length).map((along) => {
        const share = along / length
        const centre = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
        return boxAround(centre, labelWidth, labelHeight)
      }),
    )
}

/** Lists distances along a piece: its middle first, then further and further to both sides. */
function listOffsets(length: number): number[] {
  const offsets = [length / 2]
  for (let away = STEP; away < length / 2 - STEP; away += STEP) offsets.push(length / 2 - away, length / 2 + away)
  return offsets
}
