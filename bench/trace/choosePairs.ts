import { createRandom } from '../../src/base/random.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { countRelations } from '../../src/network/countRelations.ts'
import { findShortestPath } from '../../src/query/findShortestPath.ts'
import { findPassages } from '../../src/query/trace/findPassages.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import type { Pair, Task } from './contender.ts'

/** Where a peer takes seconds for one pair, all contenders get these first ones only. */
const [MANY, FEW] = [20, 6]
const HUBS = 3

/** Chooses for each task the pairs that all contenders are asked: actors between whom there is a way, and hubs. */
export function choosePairs(dataset: Dataset): Readonly<Record<Task, readonly Pair[]>> {
  const network = compileNetwork(dataset)
  const counts = countRelations(network)
  const closed = new Uint8Array(counts.length)
  const passages = findPassages(network, DEFAULT_CRITERIA)
  const random = createRandom(11)
  const pick = () => Math.floor(random() * counts.length)
  const pairs: Pair[] = []
  while (pairs.length < MANY) {
    const [from, to] = [pick(), pick()]
    if (from === to || !findShortestPath({ passages, from: [from], to: [to], closed })) continue
    pairs.push([network.actorIds[from]!, network.actorIds[to]!])
  }
  const hubs = [...counts.keys()]
    .sort((a, b) => counts[b]! - counts[a]!)
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
