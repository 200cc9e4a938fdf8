import { createCost } from './createCost.ts'
import { createPassings } from './createPassings.ts'
import type { BarProblem, FoundPlan, Plan } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'
import {
  copyPlan,
  createWorkingPlan,
  insertItem,
  locateNodes,
  removeItem,
  reverseItems,
  toPlan,
  toWorkingPlan,
} from './workingPlan.ts'

export interface NodeMoves {
  /** The number of changes to try. */
  readonly steps: number
  /** The increase in cost that is accepted about one time in three at first. */
  readonly heat: number
  /** The nodes that may be moved; all of them by default. */
  readonly nodes?: readonly number[]
}

/** The increase in cost that is accepted about one time in three at the end. */
const COLD = 0.02
/** The most neighbours moved together, and how often such a block is also reversed (a probability). */
const MOST_TOGETHER = 4
const UPSIDE_DOWN = 0.3
/** In larger plans a new node is tried only in this many places of each column, about where its partners stand. */
const MANY_NODES = 100
const PLACES = 7

/** The moves that improve plans. They draw on the given random numbers. */
export function createAnnealing(problem: BarProblem, random: () => number) {
  const putPassings = createPassings(problem)
  const weighFull = createCost(problem)
  const columnOf = new Int16Array(problem.nodes.length)
  const pick = (below: number) => Math.floor(random() * below)
  /** The largest increase in cost to accept: the Metropolis criterion, drawn before the change is weighed. */
  const tolerate = (heat: number, done: number) => -Math.log(1 - random()) * (heat * (1 - done) ** 2 + COLD)

  return { moveNodes, movePassings, insert }

  /** Moves nodes from place to place; the passings of lines follow from that. Plans here hold nodes only. */
  function moveNodes(start: Plan, { steps, heat, nodes = [...problem.nodes.keys()] }: NodeMoves): FoundPlan {
    let now = toWorkingPlan(problem, start)
    let next = toWorkingPlan(problem, start)
    const best = toWorkingPlan(problem, start)
    const weigh = createNodeCost(start.length)
    let cost = weigh(now)
    let least = cost
    if (nodes.length === 0) return { plan: start, cost }
    const isWhole = nodes.length === problem.nodes.length
    const isFree = problem.columns === null
    for (let step = 0; step < steps; step++) {
      copyPlan(now, next)
      if (!change(next, nodes[pick(nodes.length)]!, isWhole, isFree)) continue
      const most = cost + tolerate(heat, step / steps)
      const weighed = weigh(next, most)
      if (weighed > most) continue
      ;[now, next, cost] = [next, now, weighed]
      if (cost >= least - 1e-9) continue
      copyPlan(now, best)
      least = cost
    }
    return { plan: toPlan(best), cost: least }
  }

  /** Weighs plans that hold nodes only. */
  function createNodeCost(count: number): (plan: WorkingPlan, most?: number) => number {
    const full = createWorkingPlan(problem, count)
    return (plan, most) => {
      locateNodes(plan, columnOf)
      putPassings(plan, columnOf, full)
      return weighFull(full, columnOf, most)
    }
  }

  /** Returns whether anything changed. `isWhole`: all nodes may move; `isFree`: nodes may change columns. */
  function change(plan: WorkingPlan, node: number, isWhole: boolean, isFree: boolean): boolean {
    const { columns, sizes } = plan
    locateNodes(plan, columnOf)
    const from = columnOf[node]!
    const kind = random()
    if (isWhole && isFree && kind < 0.04) return swapColumns(plan, pick(columns.length), pick(columns.length))
    if (isWhole && kind < 0.08) {
      const index = pick(columns.length)
      reverseItems(plan, index, 0, sizes[index]!)
      return true
    }
    if (isWhole && isFree && kind < 0.16) return moveBlock(plan)
    const at = columns[from]!.indexOf(node)
    if (kind < 0.34) {
      if (at + 1 >= sizes[from]!) return false
      reverseItems(plan, from, at, at + 2)
      return true
    }
    if (isWhole && isFree && kind < 0.54) {
      const other = pick(problem.nodes.length)
      if (other === node) return false
      const column = columnOf[other]!
      columns[column]![columns[column]!.indexOf(other)] = node
      columns[from]![at] = other
      return true
    }
    const to = kind < 0.66 || !isFree ? from : pick(columns.length)
    if (to !== from && sizes[from] === 1) return false
    removeItem(plan, from, at)
    insertItem(plan, to, pick(sizes[to]! + 1), node)
    return true
  }

  function swapColumns(plan: WorkingPlan, one: number, other: number): boolean {
    if (one === other) return false
    const { columns, sizes } = plan
    const [length, items] = [sizes[one]!, columns[one]!.slice()]
    columns[one]!.set(columns[other]!)
    columns[other]!.set(items)
    sizes[one] = sizes[other]!
    sizes[other] = length
    return true
  }

  /** Moves neighbours in a column together, perhaps in reverse order. */
  function moveBlock(plan: WorkingPlan): boolean {
    const { columns, sizes } = plan
    const [from, to] = [pick(columns.length), pick(columns.length)]
    const size = 2 + pick(MOST_TOGETHER - 1)
    if (sizes[from]! <= size) return false
    const start = pick(sizes[from]! - size + 1)
    if (random() < UPSIDE_DOWN) reverseItems(plan, from, start, start + size)
    const block = columns[from]!.slice(start, start + size)
    for (const _ of block) removeItem(plan, from, start)
    const target = pick(sizes[to]! + 1)
    for (const [index, item] of block.entries()) insertItem(plan, to, target + index, item)
    return true
  }

  /** Moves nodes and passings up or down within their column, but for those that stay. */
  function movePassings(start: Plan, steps: number, stays: (item: number) => boolean = () => false): FoundPlan {
    let now = toWorkingPlan(problem, start)
    let next = toWorkingPlan(problem, start)
    locateNodes(now, columnOf)
    let cost = weighFull(now, columnOf)
    let best: FoundPlan = { plan: start, cost }
    for (let step = 0; step < steps; step++) {
      const column = pick(start.length)
      const [from, to] = [pick(now.sizes[column]!), pick(now.sizes[column]!)]
      if (from === to || stays(now.columns[column]![from]!)) continue
      copyPlan(now, next)
      insertItem(next, column, to, removeItem(next, column, from))
      const most = cost + tolerate(3, step / steps)
      const weighed = weighFull(next, columnOf, most)
      if (weighed > most) continue
      ;[now, next, cost] = [next, now, weighed]
      if (cost < best.cost - 1e-9) best = { plan: toPlan(now), cost }
    }
    return best
  }

  /** Puts a node where it costs least. `atEnd`: below all others of a column, where nobody has to make room. */
  function insert(plan: Plan, node: number, atEnd = false): Plan {
    const weigh = createNodeCost(plan.length)
    const share = plan.flat().length > MANY_NODES ? findShare(plan, node) : undefined
    let best: FoundPlan | undefined
    for (const [index, column] of plan.entries()) {
      if (problem.columns && problem.columns[node] !== index) continue
      const first = share === undefined ? 0 : Math.max(0, Math.round(share * column.length) - (PLACES >> 1))
      const last = share === undefined ? column.length : Math.min(column.length, first + PLACES - 1)
      for (let at = atEnd ? column.length : first; at <= (atEnd ? column.length : last); at++) {
        const tried = plan.with(index, column.toSpliced(at, 0, node))
        const cost = weigh(toWorkingPlan(problem, tried))
        if (cost < (best?.cost ?? Infinity)) best = { plan: tried, cost }
      }
    }
    return best!.plan
  }

  /** How far down their columns the partners of a node stand: their mean, from 0 to 1; the middle if it has none. */
  function findShare(plan: Plan, node: number): number {
    const partners = new Set(problem.ties.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : [])))
    const shares = plan.flatMap((column) =>
      column.flatMap((one, at) => (partners.has(one) ? [at / column.length] : [])),
    )
    return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0.5
  }
}
