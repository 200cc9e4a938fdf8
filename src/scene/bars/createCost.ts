import type { BarProblem, BarTie } from './plan.ts'
import {
  ABREAST,
  EMPTY_GAP,
  LANE,
  LEAD,
  LONG,
  MOST_COLUMNS,
  NARROW,
  NODE_GAP,
  PASSING,
  ROW_GAP,
  SLANTED,
  toColumns,
  toPassing,
  VERTICAL_LEAD,
} from './plan.ts'

/** What readers feel, as numbers to be weighed against each other. */
const CROSSING = 15
/** On a narrow page a crossing is better than the width of a line round others. */
const CROSSING_NARROW = 9
const PASS = 2.5
const NEIGHBOUR = 0.4
const CROWDED = 7
const AROUND = 20
const AROUND_MORE = 3
/** For each two lines that go round others. */
const TANGLED = 2
const PER_PX = 0.14
const DISTANCE = 0.03

/** As many lines stand side by side between two nodes of a column. */
const MOST_ABREAST = 2

interface Gap {
  readonly size: number
  readonly oneAt: Int32Array
  readonly otherAt: Int32Array
}

/** The columns of a plan while it is searched for, in place. */
export interface WorkingPlan {
  readonly columns: readonly (readonly number[])[]
  /** By node; -1: it has no place yet. */
  readonly columnOf: Int16Array
}

/**
 * Gives a function that weighs a plan: crossings, lines that pass other columns, lines within a column that have to go
 * round others, the size of the drawing, and how far the ends of a line are from standing at one height. What costs more
 * than the most that is asked for is not weighed to its end, and given as `Infinity`.
 */
export function createCost({ nodes, ties, aspect }: BarProblem): (plan: WorkingPlan, most?: number) => number {
  const count = nodes.length
  const crossing = aspect < NARROW ? CROSSING_NARROW : CROSSING
  const { from, to, labelWidth, labelHeight } = toColumns(ties)
  const leastHeight = Float64Array.from(nodes, (node) => node.height)
  const leastWidth = Float64Array.from(nodes, (node) => node.width)
  const place = new Int32Array(count + ties.length * MOST_COLUMNS)
  const left = new Float64Array(count)
  const right = new Float64Array(count)
  const below = new Float64Array(count)
  const top = new Float64Array(place.length)
  const bottom = new Float64Array(place.length)
  const segments = Array.from({ length: MOST_COLUMNS }, () => ({
    size: 0,
    one: new Int32Array(ties.length),
    other: new Int32Array(ties.length),
    /** Their places in the columns. */
    oneAt: new Int32Array(ties.length),
    otherAt: new Int32Array(ties.length),
  }))
  const arounds: { readonly column: number; readonly upper: number; readonly lower: number }[] = []
  const gapWidth = new Float64Array(MOST_COLUMNS)
  const heights = new Float64Array(MOST_COLUMNS)
  const lanes = new Float64Array(MOST_COLUMNS)
  const abreast = new Uint8Array(count)
  const breadth = new Float64Array(count)

  return ({ columns, columnOf }, most = Infinity) => {
    for (const column of columns) for (let at = 0; at < column.length; at++) place[column[at]!] = at
    left.fill(0)
    right.fill(0)
    below.fill(0)
    gapWidth.fill(0)
    lanes.fill(0)
    abreast.fill(0)
    breadth.fill(0)
    for (const gap of segments) gap.size = 0
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
      // The label stands in the gap beside the source; that of a long line also in the one beside the target.
      const isLong = last - first >= LONG
      if (a < b || isLong) gapWidth[first] = Math.max(gapWidth[first]!, labelWidth[tie]!)
      if (a > b || isLong) gapWidth[last - 1] = Math.max(gapWidth[last - 1]!, labelWidth[tie]!)
      for (let column = first; column < last; column++) {
        const gap = segments[column]!
        const one = column === first ? near : toPassing(count, tie, column)
        const other = column + 1 === last ? far : toPassing(count, tie, column + 1)
        gap.one[gap.size] = one
        gap.other[gap.size] = other
        gap.oneAt[gap.size] = place[one]!
        gap.otherAt[gap.size] = place[other]!
        gap.size++
      }
    }
    for (const around of arounds) cost += crossing * countCrossed(around) + TANGLED * (arounds.length - 1)
    const height = weighHeights(columns)
    if (cost + PER_PX * height > most) return Infinity
    cost += weighDistances()
    let width = weighWidths(columns)
    for (let gap = 0; gap < columns.length; gap++) {
      if (cost + PER_PX * Math.max(width / aspect, height) > most) return Infinity
      const crossings = countCrossings(segments[gap]!)
      if (crossings > 0) width += SLANTED
      cost += crossing * crossings
    }
    return cost + PER_PX * Math.max(width / aspect, height)
  }

  /** A line within a column: straight between neighbours, or round whoever stands between, or back to its own node. */
  function weighWithin(
    column: readonly number[],
    index: number,
    { from, to, labelWidth, labelHeight }: BarTie,
  ): number {
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

  function countCrossings({ size, oneAt, otherAt }: Gap): number {
    let crossings = 0
    for (let first = 1; first < size; first++) {
      const a = oneAt[first]!
      const b = otherAt[first]!
      for (let second = 0; second < first; second++) if ((a - oneAt[second]!) * (b - otherAt[second]!) < 0) crossings++
    }
    return crossings
  }

  /** The lines that leave the column on its right from whoever a line goes round. */
  function countCrossed({ column, upper, lower }: (typeof arounds)[number]): number {
    const { size, oneAt } = segments[column]!
    let crossed = 0
    for (let index = 0; index < size; index++) {
      const at = oneAt[index]!
      if (at > place[upper]! && at < place[lower]!) crossed++
    }
    return crossed
  }

  /** Heights of nodes and columns as they will about be; the slack of a column is spread evenly. */
  function weighHeights(columns: readonly (readonly number[])[]): number {
    let height = 0
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      let used = 0
      for (let at = 0; at < column.length; at++) used += measureOwn(column[at]!) + measureBelow(column[at]!)
      height = Math.max(height, used)
      heights[index] = used
    }
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      const slack = (height - heights[index]!) / (column.length + 1)
      let y = slack
      for (let at = 0; at < column.length; at++) {
        const item = column[at]!
        top[item] = y
        bottom[item] = y + measureOwn(item)
        y = bottom[item]! + measureBelow(item) + slack
      }
    }
    return height
  }

  /** Columns and the gaps beside them, as if no line had to go from one height to another. */
  function weighWidths(columns: readonly (readonly number[])[]): number {
    let width = 0
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      let widest = 0
      for (let at = 0; at < column.length; at++) {
        const item = column[at]!
        if (item < count) widest = Math.max(widest, leastWidth[item]!, breadth[item]!)
      }
      width += widest + lanes[index]!
      // Beside the last column there is something only where lines go round others in it.
      if (gapWidth[index]! > 0) width += gapWidth[index]! + 2 * LEAD
      else if (index < columns.length - 1) width += EMPTY_GAP
    }
    return width
  }

  function measureOwn(item: number): number {
    return item < count ? Math.max(leastHeight[item]!, left[item]!, right[item]!) : PASSING
  }

  function measureBelow(item: number): number {
    return item < count ? Math.max(NODE_GAP, below[item]!) : 0
  }

  function weighDistances(): number {
    let apart = 0
    for (const { size, one, other } of segments) {
      for (let index = 0; index < size; index++) {
        const a = one[index]!
        const b = other[index]!
        apart += Math.max(0, top[a]! - bottom[b]!, top[b]! - bottom[a]!)
      }
    }
    return DISTANCE * apart
  }
}
