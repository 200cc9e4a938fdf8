import { createCost } from './createCost.ts'
import type { BarProblem, FoundPlan, Plan } from './plan.ts'
import { fromPassing } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'
import {
  copyPlan,
  insertItem,
  keepItems,
  locateNodes,
  removeItem,
  replaceItem,
  toPlan,
  toWorkingPlan,
} from './workingPlan.ts'

export interface Annealing {
  /** The number of changes to try. */
  readonly steps: number
  /** The increase in cost that is accepted about one time in three at first. */
  readonly heat: number
  /** The nodes that may be moved; all of them by default. */
  readonly nodes?: readonly number[]
  /** The ties whose passings may be moved; all of them by default. */
  readonly ties?: ReadonlySet<number>
}

/** The increase in cost that is accepted about one time in three at the end. */
const COLD = 0.02
/** How often an item moves within its column, and how often that is by one place (probabilities). */
const WITHIN = 0.35
const BY_ONE = 0.5
/** How often two nodes change places, where a node does not move alone (a probability). */
const SWAPPED = 0.44
/** In larger plans a new node is tried only in this many places of each column, about where its partners stand. */
const MANY_NODES = 100
const PLACES = 7

/** The changes that improve plans. They draw on the given random numbers. */
export function createAnnealing(problem: BarProblem, random: () => number) {
  const count = problem.nodes.length
  const columnOf = new Int16Array(count)
  const tiesOf = problem.nodes.map((_, node) =>
    problem.ties.flatMap(({ from, to }, tie) => (from === node || to === node ? [tie] : [])),
  )
  /** By tie: 1 if its passings have to find new places. */
  const isLoose = new Uint8Array(problem.ties.length)
  const pick = (below: number) => Math.floor(random() * below)
  /** The largest increase in cost to accept: the Metropolis criterion, drawn before the change is weighed. */
  const tolerate = (heat: number, done: number) => -Math.log(1 - random()) * (heat * (1 - done) ** 2 + COLD)

  return { anneal, insert }

  /** Moves nodes from place to place, and nodes and passings up or down within their column. */
  function anneal(start: Plan, { steps, heat, nodes = [...problem.nodes.keys()], ties }: Annealing): FoundPlan {
    const { weigh, weighLacking } = createCost(problem, start.length)
    const mayMove = new Uint8Array(count)
    for (const node of nodes) mayMove[node] = 1
    const stays = (item: number) =>
      item < count ? mayMove[item] === 0 : ties !== undefined && !ties.has(fromPassing(count, item))
    let now = toWorkingPlan(problem, start)
    let next = toWorkingPlan(problem, start)
    const best = toWorkingPlan(problem, start)
    let cost = weigh(now)
    let least = cost
    for (let step = 0; step < steps; step++) {
      copyPlan(now, next)
      const isWithin = nodes.length === 0 || random() < WITHIN
      if (!(isWithin ? moveWithin() : moveAcross())) continue
      const most = cost + tolerate(heat, step / steps)
      const weighed = isWithin ? weigh(next, most) : weighLacking(next, most)
      if (weighed > most) continue
      ;[now, next, cost] = [next, now, weighed]
      if (cost >= least - 1e-9) continue
      copyPlan(now, best)
      least = cost
    }
    return { plan: toPlan(best), cost: least }

    /** Moves one node or two, without the passings of their lines. Returns whether anything changed. */
    function moveAcross(): boolean {
      const node = nodes[pick(nodes.length)]!
      const isSwapped = nodes.length === count && problem.columns === null && random() < SWAPPED
      return isSwapped ? swapNodes(next, node, pick(count)) : moveNode(next, node)
    }

    /** Moves an item up or down within its column. Returns whether anything changed. */
    function moveWithin(): boolean {
      const column = pick(next.columns.length)
      const size = next.sizes[column]!
      const from = pick(size)
      const to = random() < BY_ONE ? from + (random() < 0.5 ? 1 : -1) : pick(size)
      const item = next.columns[column]![from]!
      if (from === to || to < 0 || to >= size || stays(item)) return false
      insertItem(next, column, to, removeItem(next, column, from))
      return true
    }
  }

  /** Moves a node to any place in any column, or in its own where that is told. */
  function moveNode(plan: WorkingPlan, node: number): boolean {
    locateNodes(plan, columnOf)
    const from = columnOf[node]!
    const to = problem.columns ? from : pick(plan.columns.length)
    if (to !== from && isAlone(node)) return false
    loosen(plan, [node])
    removeItem(plan, from, plan.columns[from]!.indexOf(node))
    insertItem(plan, to, pick(plan.sizes[to]! + 1), node)
    return true
  }

  /** Whether a node stands in its column without others. */
  function isAlone(node: number): boolean {
    return !columnOf.some((column, other) => column === columnOf[node] && other !== node)
  }

  /** Lets nodes of two columns change places. */
  function swapNodes(plan: WorkingPlan, one: number, other: number): boolean {
    locateNodes(plan, columnOf)
    const [from, to] = [columnOf[one]!, columnOf[other]!]
    if (from === to) return false
    loosen(plan, [one, other])
    replaceItem(plan, from, one, other)
    replaceItem(plan, to, other, one)
    return true
  }

  /** Takes out the passings of all lines of some nodes. */
  function loosen(plan: WorkingPlan, nodes: readonly number[]): void {
    isLoose.fill(0)
    for (const node of nodes) for (const tie of tiesOf[node]!) isLoose[tie] = 1
    keepItems(plan, (item) => item < count || isLoose[fromPassing(count, item)] === 0)
  }

  /** Puts a node where it costs least. Plans here hold nodes only. `atEnd`: below all others of a column. */
  function insert(plan: Plan, node: number, atEnd = false): Plan {
    const { weighLacking } = createCost(problem, plan.length)
    const share = plan.flat().length > MANY_NODES ? findShare(plan, node) : undefined
    let best: FoundPlan | undefined
    for (const [index, column] of plan.entries()) {
      if (problem.columns && problem.columns[node] !== index) continue
      const first = share === undefined ? 0 : Math.max(0, Math.round(share * column.length) - (PLACES >> 1))
      const last = share === undefined ? column.length : Math.min(column.length, first + PLACES - 1)
      for (let at = atEnd ? column.length : first; at <= (atEnd ? column.length : last); at++) {
        const tried = plan.with(index, column.toSpliced(at, 0, node))
        const cost = weighLacking(toWorkingPlan(problem, tried))
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
