import { createRandom } from '../../src/base/random.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { findShortestPath } from '../../src/network/graph/findShortestPath.ts'
import { measureDegrees } from '../../src/network/measureDegrees.ts'
import { filterAdjacency } from '../../src/query/trace/filterAdjacency.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import type { Pair, Task } from './contender.ts'

/** Where a peer takes seconds for one pair, all contenders get these first ones only. */
const [MANY, FEW] = [20, 6]
const HUBS = 3

/** Chooses for each task the pairs that all contenders are asked: actors with a path between them, and hubs. */
export function choosePairs(dataset: Dataset): Readonly<Record<Task, readonly Pair[]>> {
  const network = compileNetwork(dataset)
  const degrees = measureDegrees(network.dataset)
  const closed = new Uint8Array(degrees.length)
  const graph = filterAdjacency(network, DEFAULT_CRITERIA)
  const random = createRandom(11)
  const pick = () => Math.floor(random() * degrees.length)
  const pairs: Pair[] = []
  while (pairs.length < MANY) {
    const [from, to] = [pick(), pick()]
    if (from === to || !findShortestPath({ graph, from: [from], to: [to], closed })) continue
    pairs.push([network.actorIds[from]!, network.actorIds[to]!])
  }
  const hubs = [...degrees.keys()]
    .sort((a, b) => degrees[b]! - degrees[a]!)
    .slice(0, HUBS)
    .map((hub) => network.actorIds[hub]!)
  return {
    'fewest steps': pairs,
    'least cost': pairs,
    'ten best': pairs.slice(0, FEW),
    'hub to hub': hubs.flatMap((from) => hubs.filter((to) => to !== from).map((to): Pair => [from, to])),
    'up to four steps': pairs,
  }
}
