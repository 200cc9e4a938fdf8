import { mostOf } from '../../base/extremes.ts'
import { createRandom } from '../../base/random.ts'

/** The balance of the ties between two actors: positive less negative ones; never 0. */
export interface SignedPair {
  readonly ends: readonly [number, number]
  readonly net: number
}

const SEED = 7
const FEWEST_STARTS = 8
const MOST_STARTS = 120
/** The limit of starts times pairs, so that the time stays within a second. */
const EFFORT = 100_000
/** The most clusters into which actors are dealt at a start. */
const MOST_DEALT = 6
const MOST_ROUNDS = 60

/**
 * Splits actors into clusters so that as few ties as possible are positive between clusters or negative inside one (the
 * line index of imbalance), using no more clusters than needed. Actors are relocated one by one, then clusters merged,
 * until nothing improves; the best of many seeded starts is kept (Doreian and Mrvar 1996). An actor without a tie to a
 * cluster is not in it. Returns the cluster of each actor, numbered by first occurrence. The result is the best found:
 * beyond a dozen actors nothing proves it optimal.
 */
export function clusterSigned(count: number, pairs: readonly SignedPair[]): readonly number[] {
  const tied = Array.from({ length: count }, () => new Map<number, number>())
  for (const { ends, net } of pairs) {
    tied[ends[0]]!.set(ends[1], net)
    tied[ends[1]]!.set(ends[0], net)
  }
  const random = createRandom(SEED)
  const starts = Math.round(Math.min(MOST_STARTS, Math.max(FEWEST_STARTS, EFFORT / (count + pairs.length + 1))))
  let best: { readonly clusters: readonly number[]; readonly gain: number } | undefined
  for (let start = 0; start < starts; start++) {
    const dealt = 2 + (start % (MOST_DEALT - 1))
    const clusters = tied.map((_, actor) => (start === 0 ? actor : Math.floor(random() * dealt)))
    const order = shuffle(tied.keys(), start === 0 ? null : random)
    settle(tied, clusters, order)
    const named = nameByFirst(splitApart(tied, clusters))
    const gain = measureInside(pairs, named)
    if (!best || gain > best.gain || (gain === best.gain && isBefore(named, best.clusters)))
      best = { clusters: named, gain }
  }
  return best!.clusters
}

/** Adds up the balances inside clusters: the higher the sum, the fewer ties are out of place. */
function measureInside(pairs: readonly SignedPair[], clusters: readonly number[]): number {
  return pairs.reduce((sum, { ends: [a, b], net }) => (clusters[a] === clusters[b] ? sum + net : sum), 0)
}

type Tied = readonly ReadonlyMap<number, number>[]

function settle(tied: Tied, clusters: number[], order: readonly number[]): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = order.filter((actor) => relocate(tied, clusters, actor)).length
    if (moved === 0 && !mergeBest(tied, clusters)) return
  }
}

/** Moves an actor to the cluster that gains most by it, or to one of its own; returns whether it moved. */
function relocate(tied: Tied, clusters: number[], actor: number): boolean {
  const home = clusters[actor]!
  const nets = new Map([[home, 0]])
  for (const [other, net] of tied[actor]!) nets.set(clusters[other]!, (nets.get(clusters[other]!) ?? 0) + net)
  let [to, most] = [home, nets.get(home)!]
  for (const [cluster, net] of nets) if (net > most) [to, most] = [cluster, net]
  // An actor whose ties to every cluster are negative stands alone.
  if (most < 0) to = findFree(clusters)
  clusters[actor] = to
  return to !== home
}

function findFree(clusters: readonly number[]): number {
  const taken = new Set(clusters)
  let free = 0
  while (taken.has(free)) free++
  return free
}

/** Merges the two tied clusters that gain most, or at least lose nothing; returns whether there were two. */
function mergeBest(tied: Tied, clusters: number[]): boolean {
  const nets = new Map<string, number>()
  for (const [actor, others] of tied.entries()) {
    for (const [other, net] of others) {
      const [a, b] = [clusters[actor]!, clusters[other]!]
      if (a < b) nets.set(`${a} ${b}`, (nets.get(`${a} ${b}`) ?? 0) + net)
    }
  }
  let best: string | undefined
  for (const [key, net] of nets) if (net >= 0 && (best === undefined || net > nets.get(best)!)) best = key
  if (best === undefined) return false
  const [into, from] = best.split(' ').map(Number) as [number, number]
  for (const [actor, cluster] of clusters.entries()) if (cluster === from) clusters[actor] = into
  return true
}

function shuffle(actors: Iterable<number>, random: (() => number) | null): readonly number[] {
  const order = [...actors]
  if (random === null) return order
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** Names each cluster after one of its actors. A part with no tie to the rest becomes a cluster of its own. */
function splitApart(tied: Tied, clusters: readonly number[]): readonly number[] {
  const parts = new Map<number, number>()
  for (const first of clusters.keys()) {
    if (parts.has(first)) continue
    parts.set(first, first)
    const reached = [first]
    for (const actor of reached) {
      for (const other of tied[actor]!.keys()) {
        if (parts.has(other) || clusters[other] !== clusters[first]) continue
        parts.set(other, first)
        reached.push(other)
      }
    }
  }
  return clusters.map((_, actor) => parts.get(actor)!)
}

function nameByFirst(clusters: readonly number[]): readonly number[] {
  const names = new Map<number, number>()
  for (const cluster of clusters) if (!names.has(cluster)) names.set(cluster, names.size)
  return clusters.map((cluster) => names.get(cluster)!)
}

/** Orders equally good splits: fewer clusters first, then the one that numbers its actors lower. */
function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const [few, many] = [mostOf(one), mostOf(other)]
  if (few !== many) return few < many
  const at = one.findIndex((cluster, actor) => cluster !== other[actor])
  return at >= 0 && one[at]! < other[at]!
}
