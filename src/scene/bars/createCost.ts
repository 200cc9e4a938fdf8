import { NARROW } from '../page.ts'
import { createHeight } from './createHeight.ts'
import { createGap, markCrossing, sortPieces } from './gap.ts'
import type { BarProblem, BarTie } from './plan.ts'
import {
  ABREAST,
  EMPTY_GAP,
  LANE,
  LEAD,
  LONG,
  MOST_COLUMNS,
  ROW_GAP,
  SLANTED,
  toColumns,
  toPassing,
  VERTICAL_LEAD,
} from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'

/** The costs of what makes a drawing hard to read, weighed against each other. */
const CROSSING = 20
/** The cost of a crossing on a narrow page, where a line round other nodes would take too much width. */
const CROSSING_NARROW = 12
const PASS = 2.5
const NEIGHBOUR = 0.4
const CROWDED = 7
const AROUND = 20
const AROUND_MORE = 3
/** The cost to each line that goes round other nodes of every other such line. A pair counts twice, once for each. */
const TANGLED = 2
const PER_PX = 0.14
/** The further cost of each px beyond the readable size. */
export const UNREADABLE = 0.6

/** The most lines that stand side by side at no further cost between two nodes of a column. */
const MOST_ABREAST = 2

/**
 * Makes a function that weighs a plan: crossings, lines that pass other columns, lines within a column that go round
 * other nodes, and the size of the drawing. It stops early: if the cost exceeds `most`, the result is `Infinity` or
 * some cost above `most`. Besides the plan it takes the column of each node; -1 means none yet.
 */
export function createCost(problem: BarProblem): (plan: WorkingPlan, columnOf: Int16Array, most?: number) => number {
  const { nodes, ties, aspect } = problem
  const count = nodes.length
  const crossing = aspect < NARROW ? CROSSING_NARROW : CROSSING
  const { from, to, labelWidth, labelHeight } = toColumns(ties)
  const leastHeight = Float64Array.from(nodes, (node) => node.height)
  const leastWidth = Float64Array.from(nodes, (node) => node.width)
  const place = new Int32Array(count + ties.length * MOST_COLUMNS)
  const left = new Float64Array(count)
  const right = new Float64Array(count)
  const below = new Float64Array(count)
  const gaps = Array.from({ length: MOST_COLUMNS }, () => createGap(ties.length))
  const crossings = new Int32Array(MOST_COLUMNS)
  const own = new Float64Array(count)
  const crosses = new Uint8Array(ties.length)
  const measureHeight = createHeight(problem)
  const arounds: { readonly column: number; readonly upper: number; readonly lower: number }[] = []
  const gapWidth = new Float64Array(MOST_COLUMNS)
  const lanes = new Float64Array(MOST_COLUMNS)
  const abreast = new Uint8Array(count)
  const breadth = new Float64Array(count)

  return ({ columns, sizes }, columnOf, most = Infinity) => {
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      for (let at = 0; at < sizes[index]!; at++) place[column[at]!] = at
    }
    left.fill(0)
    right.fill(0)
    below.fill(0)
    gapWidth.fill(0)
    lanes.fill(0)
    abreast.fill(0)
    breadth.fill(0)
    for (const gap of gaps) gap.size = 0
    crosses.fill(0)
    let cost = 0
    arounds.length = 0
    for (let tie = 0; tie < ties.length; tie++) {
      const a = columnOf[from[tie]!]!
      const b = columnOf[to[tie]!]!
      if (a < 0 || b < 0) continue
      if (a === b) {
        cost += weighWithin(columns[a]!, a, ties[tie]!)
        continue
      }
      const near = a < b ? from[tie]! : to[tie]!
      const far = a < b ? to[tie]! : from[tie]!
      const first = Math.min(a, b)
      const last = Math.max(a, b)
      right[near]! += labelHeight[tie]! + ROW_GAP
      left[far]! += labelHeight[tie]! + ROW_GAP
      cost += (last - first - 1) * PASS
      // The label stands in the gap beside the source. A long line repeats it in the gap beside the target.
      const isLong = last - first >= LONG
      if (a < b || isLong) gapWidth[first] = Math.max(gapWidth[first]!, labelWidth[tie]!)
      if (a > b || isLong) gapWidth[last - 1] = Math.max(gapWidth[last - 1]!, labelWidth[tie]!)
      for (let column = first; column < last; column++) {
        const gap = gaps[column]!
        const one = column === first ? near : toPassing(count, tie, column)
        const other = column + 1 === last ? far : toPassing(count, tie, column + 1)
        gap.one[gap.size] = one
        gap.other[gap.size] = other
        gap.oneAt[gap.size] = place[one]!
        gap.otherAt[gap.size] = place[other]!
        gap.tie[gap.size] = tie
        const isSaid = (column === first && (a < b || isLong)) || (column === last - 1 && (a > b || isLong))
        gap.label[gap.size] = isSaid ? labelHeight[tie]! : 0
        gap.size++
      }
    }
    for (const around of arounds) cost += crossing * countCrossed(around) + TANGLED * (arounds.length - 1)
    let width = weighWidths(columns, sizes)
    if (cost + weighSize(problem, width, 0) > most) return Infinity
    for (let gap = 0; gap < columns.length; gap++) {
      crossings[gap] = sortPieces(gaps[gap]!)
      if (crossings[gap]! > 0) width += SLANTED
      cost += crossing * crossings[gap]!
      if (cost + weighSize(problem, width, 0) > most) return Infinity
    }
    for (let gap = 0; gap < columns.length; gap++) if (crossings[gap]! > 0) markCrossing(gaps[gap]!, crosses)
    for (let node = 0; node < count; node++) own[node] = Math.max(leastHeight[node]!, left[node]!, right[node]!)
    const height = measureHeight({ columns, sizes }, { gaps, own, below, crosses }, toMostSize(problem, most - cost))
    return cost + weighSize(problem, width, height)
  }

  /**
   * Weighs a line within a column: straight between neighbours, round the nodes in between, or back to its own node.
   */
  function weighWithin(column: Int32Array, index: number, { from, to, labelWidth, labelHeight }: BarTie): number {
    const upper = place[from]! < place[to]! ? from : to
    const lower = upper === from ? to : from
    let between = 0
    let passing = 0
    for (let at = place[upper]! + 1; at < place[lower]!; at++) {
      if (column[at]! < count) between++
      else passing++
    }
    if (between > 0 || from === to) {
      arounds.push({ column: index, upper, lower })
      gapWidth[index] = Math.max(gapWidth[index]!, labelWidth)
      lanes[index]! += LANE
      right[from]! += labelHeight + ROW_GAP
      right[to]! += ROW_GAP
      return AROUND + AROUND_MORE * between
    }
    below[upper] = Math.max(below[upper]!, labelHeight + VERTICAL_LEAD)
    const beside = ++abreast[upper]!
    breadth[upper]! += labelWidth + ABREAST
    return NEIGHBOUR + crossing * passing + (beside > MOST_ABREAST ? CROWDED : 0)
  }

  /** Counts the lines that leave to the right from the items that a line goes round; each crosses it. */
  function countCrossed({ column, upper, lower }: (typeof arounds)[number]): number {
    const { size, oneAt } = gaps[column]!
    let crossed = 0
    for (let index = 0; index < size; index++) {
      const at = oneAt[index]!
      if (at > place[upper]! && at < place[lower]!) crossed++
    }
    return crossed
  }

  /** Adds up the widths of columns and gaps, without the room that slanted lines take. */
  function weighWidths(columns: readonly Int32Array[], sizes: Int32Array): number {
    let width = 0
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      let widest = 0
      for (let at = 0; at < sizes[index]!; at++) {
        const item = column[at]!
        if (item < count) widest = Math.max(widest, leastWidth[item]!, breadth[item]!)
      }
      width += widest + lanes[index]!
      // The gap beside the last column holds something only where lines go round nodes in that column.
      if (gapWidth[index]! > 0) width += gapWidth[index]! + 2 * LEAD
      else if (index < columns.length - 1) width += EMPTY_GAP
    }
    return width
  }
}

/** The cost of the size of a drawing, given in px. */
export function weighSize({ aspect, readable }: BarProblem, width: number, height: number): number {
  const size = Math.max(width / aspect, height)
  return PER_PX * size + UNREADABLE * Math.max(0, size - readable)
}

/** The greatest size, in px, that costs no more than that. */
function toMostSize({ readable }: BarProblem, cost: number): number {
  const beyond = cost - PER_PX * readable
  return beyond <= 0 ? cost / PER_PX : readable + beyond / (PER_PX + UNREADABLE)
}
