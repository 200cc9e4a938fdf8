import type { Coefficients, Constraint } from 'yalps'
import { greaterEq, solve } from 'yalps'
import { mostOf } from '../../base/extremes.ts'
import { keepApart } from './createHeight.ts'
import type { BarProblem, Plan } from './plan.ts'
import { BARE, NODE_GAP, PAD, ROW_GAP, VERTICAL_LEAD } from './plan.ts'
import type { Segment, Wiring } from './wirePlan.ts'

/** The heights in a drawing, in px from its top. */
export interface Rows {
  /** By node. */
  readonly tops: readonly number[]
  readonly bottoms: readonly number[]
  /** Where a piece of a line leaves the column on its left, and where it reaches the column on its right. */
  readonly leftOf: (segment: Segment) => number
  readonly rightOf: (segment: Segment) => number
  /** Where a line that goes round nodes in its column begins or ends. */
  readonly aroundOf: (tie: number, end: End) => number
}

type End = 'from' | 'to'

const WEIGHTS = { height: 8, stretch: 1, slant: 3, apart: 0.4, stay: 1000, touched: 12, line: 4 }

/** The least distances, in px; see `plan.ts`. */
interface Distances {
  readonly bare: number
  readonly nodeGap: number
  readonly pad: number
  readonly apart: (one: number, other: number) => number
}

const USUAL: Distances = { bare: BARE, nodeGap: NODE_GAP, pad: PAD, apart: keepApart }
/** Where a drawing is kept, what is new may come this close. What is there keeps its distance as long as it has room. */
const TIGHT = toTight({ bare: 6, nodeGap: 8, pad: 7, rowGap: 1 })
/** Where it would push others away nevertheless. */
const TIGHTEST = toTight({ bare: 5, nodeGap: 4, pad: 5, rowGap: 0 })

function toTight({ rowGap, ...own }: Omit<Distances, 'apart'> & { readonly rowGap: number }): Distances {
  const apart = (one: number, other: number) =>
    keepApart(one, other) - (one > 0 && other > 0 ? ROW_GAP - rowGap : BARE - own.bare)
  return { ...own, apart }
}

/**
 * Finds all heights of a plan by a linear program. A line bends only where it has to, and lines and labels keep apart.
 * Within that, nodes stay where they stood, and the drawing is as low and its nodes are as short as possible.
 */
export function placeRows({ nodes, ties, kept }: BarProblem, plan: Plan, wiring: Wiring): Rows {
  const program = createProgram()
  const count = nodes.length
  const { merge, variable } = createPorts()
  const passing = (item: number) => `p${item}`
  const port = (segment: Segment, side: 'left' | 'right') => {
    const item = segment[side]
    return item < count ? `${side}${segment.tie}.${segment.gap}` : passing(item)
  }
  for (const gap of wiring.gaps)
    for (const segment of gap) if (!segment.slanted) merge(port(segment, 'left'), port(segment, 'right'))
  const y = (segment: Segment, side: 'left' | 'right') => variable(port(segment, side))
  const { bare, nodeGap, pad, apart } = kept ? (kept.slanting ? TIGHTEST : TIGHT) : USUAL
  const height = ({ tie, gap }: Segment) => (wiring.saysIn(tie, gap) ? ties[tie]!.labelHeight : 0)

  for (const [node, { height: least }] of nodes.entries()) {
    program.apart(`b${node}`, `t${node}`, least)
    program.cost(`b${node}`, WEIGHTS.stretch)
    program.cost(`t${node}`, -WEIGHTS.stretch)
    program.apart('height', `b${node}`, 0)
    const stood = kept?.bars.get(node)
    if (stood) {
      const weight = kept?.touched.has(node) ? WEIGHTS.touched : WEIGHTS.stay
      program.stay(`t${node}`, stood.top, weight)
      program.stay(`b${node}`, stood.bottom, weight)
    }
  }
  program.cost('height', WEIGHTS.height)
  for (const gap of wiring.gaps) {
    for (const [index, segment] of gap.entries()) {
      for (const side of ['left', 'right'] as const) {
        const item = segment[side]
        if (item < count) program.within(y(segment, side), `t${item}`, `b${item}`, pad)
      }
      const next = gap[index + 1]
      if (next) program.apart(y(next, 'left'), y(segment, 'left'), apart(height(segment), height(next)))
      if (segment.slanted) program.near(y(segment, 'left'), y(segment, 'right'), WEIGHTS.slant)
    }
    const arriving = [...gap].sort(
      (a, b) => placeOf(plan, a.right) - placeOf(plan, b.right) || gap.indexOf(a) - gap.indexOf(b),
    )
    for (const [index, segment] of arriving.entries()) {
      const next = arriving[index + 1]
      if (next && next.right === segment.right && next.right < count)
        program.apart(y(next, 'right'), y(segment, 'right'), bare)
    }
  }
  for (const [gap, segments] of wiring.gaps.entries())
    for (const segment of segments) {
      const stood = kept?.known.has(segment.tie) ? kept.lines[gap]?.get(segment.tie) : undefined
      if (!stood) continue
      for (const side of ['left', 'right'] as const) program.stayOnce(y(segment, side), stood[side], WEIGHTS.line)
    }
  for (const column of plan) {
    for (const [index, item] of column.entries()) {
      const next = column[index + 1]
      if (next === undefined) continue
      const end = item < count ? `b${item}` : variable(passing(item))
      const start = next < count ? `t${next}` : variable(passing(next))
      program.apart(start, end, item < count && next < count ? nodeGap : bare)
    }
  }
  for (const { tie, upper, lower, around } of wiring.inColumns) {
    if (around) {
      program.near(toAround(tie, 'from'), toAround(tie, 'to'), WEIGHTS.apart)
      continue
    }
    program.near(`b${upper}`, `t${lower}`, WEIGHTS.apart)
    program.apart(`t${lower}`, `b${upper}`, measureGap(upper, lower))
  }
  for (const node of nodes.keys()) {
    const leaving = (wiring.gaps[wiring.columnOf[node]!] ?? []).filter(({ left }) => left === node)
    const { before, after } = listArounds(plan, wiring, node)
    const listRows = (tie: number) => {
      const { from, to, labelHeight } = ties[tie]!
      return [
        ...(from === node ? [{ variable: toAround(tie, 'from'), label: labelHeight }] : []),
        ...(to === node ? [{ variable: toAround(tie, 'to'), label: 0 }] : []),
      ]
    }
    const rows = [
      ...before.flatMap(listRows),
      ...leaving.map((segment) => ({ variable: y(segment, 'left'), label: height(segment) })),
      ...after.flatMap(listRows),
    ]
    if (before.length + after.length === 0) continue
    if (kept) keepFromOthers(node, rows)
    for (const [index, row] of rows.entries()) {
      program.within(row.variable, `t${node}`, `b${node}`, pad)
      const next = rows[index + 1]
      if (next) program.apart(next.variable, row.variable, apart(row.label, next.label))
    }
  }
  const values = program.solve()
  return {
    tops: nodes.map((_, node) => values(`t${node}`)),
    bottoms: nodes.map((_, node) => values(`b${node}`)),
    leftOf: (segment) => values(y(segment, 'left')),
    rightOf: (segment) => values(y(segment, 'right')),
    aroundOf: (tie, end) => values(toAround(tie, end)),
  }

  /** Keeps the rows of a node from the pieces that leave its column above and below it. */
  function keepFromOthers(node: number, rows: readonly { readonly variable: string; readonly label: number }[]): void {
    const at = placeOf(plan, node)
    const pieces = wiring.gaps[wiring.columnOf[node]!] ?? []
    const above = pieces.findLast(({ left }) => placeOf(plan, left) < at)
    const below = pieces.find(({ left }) => placeOf(plan, left) > at)
    const [first, last] = [rows[0]!, rows.at(-1)!]
    if (above) program.apart(first.variable, y(above, 'left'), apart(height(above), first.label))
    if (below) program.apart(y(below, 'left'), last.variable, apart(last.label, height(below)))
  }

  /** The distance between two nodes of a column, with room for the labels of the lines between them, in px. */
  function measureGap(upper: number, lower: number): number {
    const between = wiring.inColumns.filter((one) => one.upper === upper && one.lower === lower)
    const column = plan[wiring.columnOf[upper]!]!
    const passings = column.indexOf(lower) - column.indexOf(upper) - 1
    return mostOf(between.map(({ tie }) => ties[tie]!.labelHeight + VERTICAL_LEAD)) + 2 * bare * passings
  }
}

function toAround(tie: number, end: End): string {
  return `${end}${tie}`
}

/**
 * Lists the lines that go round nodes in a column at one of their ends, in an order in which none cross. Lines that
 * lead up come before all other lines of the node. Lines that lead down come after them, those back to the node itself
 * last.
 */
function listArounds(plan: Plan, { inColumns, columnOf }: Wiring, node: number) {
  const column = plan[columnOf[node]!]!
  const far = (item: number) => Math.abs(column.indexOf(item) - column.indexOf(node))
  const own = inColumns.filter(({ around }) => around)
  const up = own
    .filter(({ upper, lower }) => lower === node && upper !== node)
    .sort((a, b) => far(a.upper) - far(b.upper) || a.tie - b.tie)
  const down = own.filter(({ upper }) => upper === node).sort((a, b) => far(b.lower) - far(a.lower) || b.tie - a.tie)
  return { before: up.map(({ tie }) => tie), after: down.map(({ tie }) => tie) }
}

function placeOf(plan: Plan, item: number): number {
  for (const column of plan) {
    const at = column.indexOf(item)
    if (at >= 0) return at
  }
  return -1
}

/** Names of heights; merged names stand for the same height. */
function createPorts() {
  const parents = new Map<string, string>()
  const variable = (name: string): string => {
    let root = name
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  return {
    variable,
    merge: (one: string, other: string) => {
      const [a, b] = [variable(one), variable(other)]
      if (a !== b) parents.set(a, b)
    },
  }
}

/** The linear program: the distances between heights that have to be kept, and what is to be minimised. */
function createProgram() {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>()
  const staying = new Set<string>()
  const set = (variable: string, constraint: string, value: number) => {
    const own = variables.get(variable) ?? new Map<string, number>()
    own.set(constraint, (own.get(constraint) ?? 0) + value)
    variables.set(variable, own)
  }
  const apart = (greater: string, smaller: string, by: number) => {
    if (greater === smaller) return
    const name = `c${constraints.size}`
    constraints.set(name, greaterEq(by))
    set(greater, name, 1)
    set(smaller, name, -1)
  }
  const cost = (variable: string, weight: number) => set(variable, 'cost', weight)
  return {
    apart,
    cost,
    within: (inner: string, low: string, high: string, by: number) => {
      apart(inner, low, by)
      apart(high, inner, by)
    },
    near: (one: string, other: string, weight: number) => {
      if (one === other) return
      const name = `d${variables.size}`
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const) {
        const constraint = `c${constraints.size}`
        constraints.set(constraint, greaterEq(0))
        set(name, constraint, 1)
        set(a, constraint, -1)
        set(b, constraint, 1)
      }
      cost(name, weight)
    },
    /** Costs as much as a height is away from a given one. */
    stay: (variable: string, at: number, weight: number) => {
      staying.add(variable)
      const name = `s${variables.size}`
      for (const sign of [1, -1]) {
        const constraint = `c${constraints.size}`
        constraints.set(constraint, greaterEq(sign * at))
        set(name, constraint, 1)
        set(variable, constraint, sign)
      }
      cost(name, weight)
    },
    /** The same, unless that height has a place to stay at already. */
    stayOnce(variable: string, at: number, weight: number) {
      if (!staying.has(variable)) this.stay(variable, at, weight)
    },
    solve: () => {
      const solution = solve({
        direction: 'minimize',
        objective: 'cost',
        constraints,
        variables: variables as Map<string, Coefficients>,
      })
      if (solution.status !== 'optimal') throw new Error(`placeRows: the plan has no drawing: ${solution.status}`)
      const values = new Map(solution.variables)
      return (name: string) => values.get(name) ?? 0
    },
  }
}
