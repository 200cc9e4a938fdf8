import { mostOf } from '../../base/extremes.ts'
import type { ActorId, Point } from '../../model/dataset.ts'
import type { KeptColumn } from '../arrangement.ts'
import type { Box } from '../geometry.ts'
import type { Tie } from '../structure/listTies.ts'
import { appendNodes } from './appendNodes.ts'
import { completePlan } from './completePlan.ts'
import { getEffort, SEED } from './effort.ts'
import { keepPassings } from './keepPassings.ts'
import { leadTies } from './leadTies.ts'
import { moveNodes } from './moveNodes.ts'
import type { BarProblem, Plan } from './plan.ts'
import { extendPlan } from './searchPlan.ts'

/** Who is drawn, how it was drawn before, and whom a person has moved since. */
interface Continued {
  readonly cast: readonly ActorId[]
  readonly ties: readonly Tie[]
  readonly kept: readonly KeptColumn[]
  /** Whether the change is slight: nobody makes room for what is new. */
  readonly isSlight: boolean
  /** By node. */
  readonly places: ReadonlyMap<number, Point>
  /** The layer of each node, where the columns are layers. */
  readonly layers: readonly number[] | null
}

/**
 * Keeps actors in the columns and the order that they had, and finds places for the others. After a slight change, lines
 * lead across columns where they did, and who is new stands below all others.
 */
export function continuePlan(problem: BarProblem, continued: Continued): Plan {
  const { cast, ties, kept, isSlight, places, layers } = continued
  const indexOf = new Map(cast.map((actor, index) => [actor, index]))
  const known = kept
    .map(({ bars, lines }, index) => ({
      nodes: bars.flatMap(({ actor }) => indexOf.get(actor) ?? []),
      middles: new Map(bars.map(({ actor, top, bottom }) => [indexOf.get(actor) ?? -1, (top + bottom) / 2])),
      passings: new Map(
        ties.map(({ id }, tie) => [tie, kept[index - 1]?.lines.has(id) ? lines.get(id)?.left : undefined]),
      ),
    }))
    .filter(({ nodes }) => nodes.length > 0)
  const plan = known.length > 0 ? known.map(({ nodes }) => nodes) : [[]]
  const options = { seed: SEED, effort: getEffort(cast, ties) / 8 }
  const settled = { ...problem, columns: layers && toColumns(layers, plan) }
  if (!isSlight) return moveNodes(problem, extendPlan(settled, plan, options).plan, places)
  const full = completePlan(problem, appendNodes(settled, plan))
  const moved = moveNodes(problem, full, places, toBoxes(problem, full, kept, indexOf))
  if (moved.length !== known.length) return moved
  const drawn = new Set(kept.flatMap(({ lines }) => [...lines.keys()]))
  const fresh = new Set(ties.flatMap(({ id }, tie) => (drawn.has(id) ? [] : [tie])))
  return leadTies(
    problem,
    moved.map((column, index) => keepPassings(column, { ...known[index]!, count: cast.length })),
    fresh,
    options,
  )
}

/** The column of each node: its own, or of a new one the first whose layers are closest to its own. */
function toColumns(layers: readonly number[], plan: Plan): readonly number[] {
  const middles = plan.map((nodes) => nodes.map((node) => layers[node]!).sort((a, b) => a - b)[nodes.length >> 1] ?? 0)
  return layers.map((layer, node) => {
    const own = plan.findIndex((nodes) => nodes.includes(node))
    if (own >= 0) return own
    return middles.reduce(
      (best, middle, column) => (Math.abs(middle - layer) < Math.abs(middles[best]! - layer) ? column : best),
      0,
    )
  })
}

/** The boxes as they were drawn; who is new stands below them. */
function toBoxes(
  { nodes }: BarProblem,
  plan: Plan,
  kept: readonly KeptColumn[],
  indexOf: ReadonlyMap<ActorId, number>,
): readonly Box[] {
  const below = mostOf(kept.flatMap(({ bars }) => bars.map(({ bottom }) => bottom)))
  const boxes = nodes.map(({ width, height }, node): Box => {
    const column = plan.findIndex((items) => items.includes(node))
    const neighbour = plan[column]!.find((item) =>
      kept.some(({ bars }) => bars.some((bar) => indexOf.get(bar.actor) === item)),
    )
    const at = kept.find(({ bars }) => bars.some(({ actor }) => indexOf.get(actor) === neighbour))
    return { x: at?.left ?? 0, y: below + node, width: at ? at.right - at.left : width, height }
  })
  for (const { left, right, bars } of kept)
    for (const { actor, top, bottom } of bars) {
      const node = indexOf.get(actor)
      if (node !== undefined) boxes[node] = { x: left, y: top, width: right - left, height: bottom - top }
    }
  return boxes
}
