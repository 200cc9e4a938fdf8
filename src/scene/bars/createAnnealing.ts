import type { WorkingPlan } from './createCost.ts'
import { createCost } from './createCost.ts'
import { createPassings } from './createPassings.ts'
import type { BarProblem, FoundPlan } from './plan.ts'

/** A plan without the places where lines pass, and what it costs with them. */
export interface WeighedPlan extends WorkingPlan {
  readonly cost: number
}

export interface NodeMoves {
  /** How many changes are tried. */
  readonly steps: number
  /** A change for the worse of about so much is still taken at first. */
  readonly heat: number
  /** Whoever may be moved; by default everybody. */
  readonly nodes?: readonly number[]
}

const COLD = 0.02
/** At most so many neighbours are moved together, so many of them upside down. */
const MOST_TOGETHER = 4
const UPSIDE_DOWN = 0.3

/** The moves by which plans are bettered, with random numbers of one's own. */
export function createAnnealing(problem: BarProblem, random: () => number) {
  const passings = createPassings(problem)
  const weigh = createCost(problem)
  const pick = (below: number) => Math.floor(random() * below)
  const evaluate = ({ columns, columnOf }: WorkingPlan, most = Infinity) =>
    weigh({ columns: passings(columns, columnOf), columnOf }, most)
  /** How much worse a change may be to be taken: the criterion of Metropolis, drawn before the change is weighed. */
  const tolerate = (heat: number, done: number) => -Math.log(1 - random()) * (heat * (1 - done) ** 2 + COLD)

  return { moveNodes, movePassings, insert }

  /** Moves nodes from place to place; where lines pass follows from that. */
  function moveNodes(start: WorkingPlan, { steps, heat, nodes = [...problem.nodes.keys()] }: NodeMoves): WeighedPlan {
    let now: WeighedPlan = { ...start, cost: evaluate(start) }
    let best = now
    if (nodes.length === 0) return best
    const isWhole = nodes.length === problem.nodes.length
    const isFree = problem.columns === null
    for (let step = 0; step < steps; step++) {
      const changed = change(now, nodes[pick(nodes.length)]!, { isWhole, isFree })
      if (!changed) continue
      const most = now.cost + tolerate(heat, step / steps)
      const cost = evaluate(changed, most)
      if (cost > most) continue
      now = { ...changed, cost }
      if (now.cost < best.cost - 1e-9) best = now
    }
    return best
  }

  /** `isWhole`: nobody has to stay where they are; `isFree`: nodes may change their columns. */
  function change(
    { columns, columnOf }: WorkingPlan,
    node: number,
    { isWhole, isFree }: { readonly isWhole: boolean; readonly isFree: boolean },
  ): WorkingPlan | null {
    const from = columnOf[node]!
    const kind = random()
    if (isWhole && isFree && kind < 0.04)
      return toWorking(problem, swapAt(columns, pick(columns.length), pick(columns.length)))
    if (isWhole && kind < 0.08) {
      const index = pick(columns.length)
      return { columns: columns.with(index, columns[index]!.toReversed()), columnOf }
    }
    if (isWhole && isFree && kind < 0.16) return moveBlock(columns)
    if (kind < 0.34) {
      const at = columns[from]!.indexOf(node)
      if (at + 1 >= columns[from]!.length) return null
      return { columns: columns.with(from, swapAt(columns[from]!, at, at + 1)), columnOf }
    }
    if (isWhole && isFree && kind < 0.54) {
      const other = pick(problem.nodes.length)
      if (other === node) return null
      const swapped = columns.map((column) =>
        column.map((item) => (item === node ? other : item === other ? node : item)),
      )
      return toWorking(problem, swapped)
    }
    const to = kind < 0.66 || !isFree ? from : pick(columns.length)
    if (to !== from && columns[from]!.length === 1) return null
    const without = columns.map((column) => column.filter((item) => item !== node))
    return toWorking(problem, without.with(to, without[to]!.toSpliced(pick(without[to]!.length + 1), 0, node)))
  }

  /** Moves neighbours of a column together, perhaps upside down. */
  function moveBlock(columns: WorkingPlan['columns']): WorkingPlan | null {
    const [from, to] = [pick(columns.length), pick(columns.length)]
    const size = 2 + pick(MOST_TOGETHER - 1)
    if (columns[from]!.length <= size) return null
    const start = pick(columns[from]!.length - size + 1)
    const block = columns[from]!.slice(start, start + size)
    if (random() < UPSIDE_DOWN) block.reverse()
    const without = columns.with(from, columns[from]!.toSpliced(start, size))
    return toWorking(problem, without.with(to, without[to]!.toSpliced(pick(without[to]!.length + 1), 0, ...block)))
  }

  /** Moves whatever stands in a column up or down in it, but for nodes that are to keep their order. */
  function movePassings(
    { columns: nodes, columnOf }: WorkingPlan,
    steps: number,
    kept: ReadonlySet<number> = new Set(),
  ): FoundPlan {
    let columns: readonly (readonly number[])[] = passings(nodes, columnOf)
    let cost = weigh({ columns, columnOf })
    let best: FoundPlan = { plan: columns, cost }
    for (let step = 0; step < steps; step++) {
      const index = pick(columns.length)
      const column = columns[index]!
      const [from, to] = [pick(column.length), pick(column.length)]
      if (from === to || kept.has(column[from]!)) continue
      const next = columns.with(index, column.toSpliced(from, 1).toSpliced(to, 0, column[from]!))
      const most = cost + tolerate(3, step / steps)
      const weighed = weigh({ columns: next, columnOf }, most)
      if (weighed > most) continue
      columns = next
      cost = weighed
      if (cost < best.cost - 1e-9) best = { plan: columns, cost }
    }
    return best
  }

  /** Puts a node where it costs least. */
  function insert(columns: readonly (readonly number[])[], node: number): readonly (readonly number[])[] {
    let best: { columns: readonly (readonly number[])[]; cost: number } | undefined
    for (const [index, column] of columns.entries()) {
      if (problem.columns && problem.columns[node] !== index) continue
      for (let at = 0; at <= column.length; at++) {
        const tried = columns.with(index, column.toSpliced(at, 0, node))
        const cost = evaluate(toWorking(problem, tried))
        if (cost < (best?.cost ?? Infinity)) best = { columns: tried, cost }
      }
    }
    return best!.columns
  }
}

/** Columns with the column of each node; who is in none is in the first, without a place. */
export function toWorking({ nodes }: BarProblem, columns: readonly (readonly number[])[]): WorkingPlan {
  const columnOf = new Int16Array(nodes.length).fill(-1)
  for (const [index, column] of columns.entries())
    for (const item of column) if (item < nodes.length) columnOf[item] = index
  return { columns, columnOf }
}

function swapAt<Item>(items: readonly Item[], one: number, other: number): Item[] {
  return items.with(one, items[other]!).with(other, items[one]!)
}
