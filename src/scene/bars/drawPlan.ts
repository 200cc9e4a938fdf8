import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { round } from '../geometry.ts'
import { placeColumns } from './placeColumns.ts'
import { placeRows } from './placeRows.ts'
import type { BarProblem, Plan } from './plan.ts'
import { LANE, SLANT } from './plan.ts'
import { spreadSteep } from './spreadSteep.ts'
import type { ColumnTie, Segment, Wiring } from './wirePlan.ts'
import { LEVEL, wirePlan } from './wirePlan.ts'

/** The places of all nodes and lines of a plan. */
export interface BarDrawing {
  /** By node. */
  readonly boxes: readonly Box[]
  /** By tie. */
  readonly lines: readonly BarLine[]
}

export interface BarLine {
  /** From the source to the target. */
  readonly points: readonly Point[]
  readonly label: Box
  /** Where a long line repeats its label. */
  readonly again: Box | null
}

/** Draws a plan: columns of equal boxes and level lines, each with its label in the gap beside its source. */
export function drawPlan(problem: BarProblem, plan: Plan): BarDrawing {
  const wiring = wirePlan(problem, plan)
  const rows = placeRows(problem, plan, wiring)
  const steep = wiring.gaps.map((pieces) => spreadSteep(pieces, rows))
  const columns = placeColumns(problem, plan, wiring, steep)
  const boxes = problem.nodes.map((_, node): Box => {
    const { x, width } = columns[wiring.columnOf[node]!]!
    const [top, bottom] = [round(rows.tops[node]!), round(rows.bottoms[node]!)]
    const jut = Math.max(0, problem.nodes[node]!.width - width)
    return { x: round(x - jut / 2), y: top, width: width + jut, height: round(bottom - top) }
  })
  const lines: BarLine[] = []
  for (const [tie, pieces] of groupByTie(wiring.gaps)) lines[tie] = drawAcross(tie, pieces)
  for (const one of wiring.inColumns) lines[one.tie] = one.around ? drawAround(one) : drawDown(one)
  return { boxes, lines }

  function labelAt(tie: number, centre: Point): Box {
    const { labelWidth: width, labelHeight: height } = problem.ties[tie]!
    return { x: round(centre.x - width / 2), y: round(centre.y - height / 2), width, height }
  }

  function drawAcross(tie: number, pieces: readonly Segment[]): BarLine {
    const points: Point[] = []
    for (const segment of pieces) {
      const { turn, stub, ...column } = columns[segment.gap]!
      const [left, right] = [boxes[segment.left], boxes[segment.right]]
      const [start, end] = [left ? left.x + left.width : column.right, right?.x ?? column.next]
      const [from, to] = [round(rows.leftOf(segment)), round(rows.rightOf(segment))]
      points.push({ x: start, y: from })
      if (Math.abs(from - to) > LEVEL) {
        const { shareOf, width } = steep[segment.gap]!
        // Steep lines slant one beside the other, as far as there is room.
        const room = column.next - stub - turn
        const spare = shareOf.has(tie) ? Math.max(0, Math.min(width, room - SLANT)) : 0
        const first = round(turn + spare * (shareOf.get(tie) ?? 0))
        points.push({ x: first, y: from }, { x: round(first + room - spare), y: to })
      }
      points.push({ x: end, y: to })
    }
    const isForward = wiring.columnOf[problem.ties[tie]!.from] === pieces[0]!.gap
    const { own, again } = wiring.labelGaps.get(tie)!
    const labelIn = (gap: number): Box => {
      const segment = pieces.find((piece) => piece.gap === gap)!
      const { right, label } = columns[gap]!
      return labelAt(tie, { x: right + label / 2, y: rows.leftOf(segment) })
    }
    return {
      points: simplify(isForward ? points : points.reverse()),
      label: labelIn(own),
      again: again === null ? null : labelIn(again),
    }
  }

  /** A line straight down or up, beside the other lines between the same two nodes. */
  function drawDown({ tie, upper, lower }: ColumnTie): BarLine {
    const abreast = wiring.inColumns.filter((one) => !one.around && one.upper === upper && one.lower === lower)
    const index = abreast.findIndex((one) => one.tie === tie)
    const [above, below] = [boxes[upper]!, boxes[lower]!]
    const x = round(above.x + (above.width * (index + 0.5)) / abreast.length)
    const points = [
      { x, y: above.y + above.height },
      { x, y: below.y },
    ]
    const label = labelAt(tie, { x, y: findWidest(points[0]!.y, points[1]!.y, listCrossing(upper, lower)) })
    return { points: problem.ties[tie]!.from === upper ? points : points.reverse(), label, again: null }
  }

  /** The heights at which lines pass between two nodes of a column. */
  function listCrossing(upper: number, lower: number): readonly number[] {
    const column = wiring.columnOf[upper]!
    const items = plan[column]!
    const between = items.slice(items.indexOf(upper) + 1, items.indexOf(lower))
    const leaving = wiring.gaps[column] ?? []
    return leaving.filter(({ left }) => between.includes(left)).map((segment) => rows.leftOf(segment))
  }

  /** A line out at the side, past the nodes in between, and back in. */
  function drawAround({ tie, column, upper, lower }: ColumnTie): BarLine {
    const { right, label, lanes: firstLane } = columns[column]!
    const items = plan[column]!
    const span = (one: ColumnTie) => items.indexOf(one.lower) - items.indexOf(one.upper)
    // The shorter a line, the nearer it runs to the column, so that lines of one node do not cross.
    const lanes = wiring.inColumns
      .filter((one) => one.around && one.column === column)
      .sort((a, b) => span(a) - span(b) || a.tie - b.tie)
    const x = round(firstLane + LANE * (lanes.findIndex((one) => one.tie === tie) + 0.5))
    const [start, end] = [rows.aroundOf(tie, 'from'), rows.aroundOf(tie, 'to')].map(round) as [number, number]
    const { from } = problem.ties[tie]!
    const [near, far] = from === upper ? [boxes[upper]!, boxes[lower]!] : [boxes[lower]!, boxes[upper]!]
    const points = [
      { x: near.x + near.width, y: start },
      { x, y: start },
      { x, y: end },
      { x: far.x + far.width, y: end },
    ]
    return { points, label: labelAt(tie, { x: right + label / 2, y: start }), again: null }
  }
}

/** Finds the middle of the widest stretch between two heights that no line crosses. */
function findWidest(from: number, to: number, crossing: readonly number[]): number {
  const ends = [from, ...crossing.toSorted((a, b) => a - b), to]
  let widest = 0
  for (let index = 1; index < ends.length - 1; index++)
    if (ends[index + 1]! - ends[index]! > ends[widest + 1]! - ends[widest]!) widest = index
  return (ends[widest]! + ends[widest + 1]!) / 2
}

function groupByTie(gaps: Wiring['gaps']): Map<number, Segment[]> {
  const pieces = new Map<number, Segment[]>()
  for (const gap of gaps)
    for (const segment of gap) pieces.set(segment.tie, [...(pieces.get(segment.tie) ?? []), segment])
  return pieces
}

/** Drops the points at which a line goes straight on. */
function simplify(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    return !before || !after || before.y !== point.y || point.y !== after.y
  })
}
