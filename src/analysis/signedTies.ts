import type { Network } from '../network/compileNetwork.ts'
import type { Arcs } from '../network/graph/adjacency.ts'
import type { SignedGraph } from './balance/signedGraph.ts'
import { createSignedGraph } from './balance/signedGraph.ts'
import type { Ambivalence } from './measureOptions.ts'

/** Two actors with relations of opposite sign between them. */
export interface AmbivalentPair {
  readonly ends: readonly [number, number]
  readonly positive: readonly number[]
  readonly negative: readonly number[]
}

/** The signed relations of a network, put together by pairs of actors. */
export interface SignedTies {
  readonly graph: SignedGraph
  /** By tie of the graph: its relations that have its sign. */
  readonly relations: readonly (readonly number[])[]
  readonly ambivalent: readonly AmbivalentPair[]
  /** How many of the ambivalent pairs are no tie of the graph. */
  readonly apart: number
}

/** Arcs with a sign. */
export interface SignedArcs extends Arcs {
  /** By arc: 1 or -1. */
  readonly signs: Int8Array
}

interface Pair {
  readonly ends: readonly [number, number]
  readonly positive: number[]
  readonly negative: number[]
}

/** Puts the relations that count together by pairs, whatever their direction. A relation of an actor to itself has none. */
export function collectSignedTies(network: Network, counted: Uint8Array, ambivalence: Ambivalence): SignedTies {
  const pairs = collectPairs(network, counted, false)
  const ties = pairs.filter((pair) => getPairSign(pair, ambivalence) !== 0)
  const ambivalent = pairs.filter(isAmbivalent)
  return {
    graph: createSignedGraph(network.actorIds.length, {
      source: Int32Array.from(ties, ({ ends }) => ends[0]),
      target: Int32Array.from(ties, ({ ends }) => ends[1]),
      signs: Int8Array.from(ties, (pair) => getPairSign(pair, ambivalence)),
    }),
    relations: ties.map((pair) => (getPairSign(pair, ambivalence) > 0 ? pair.positive : pair.negative)),
    ambivalent,
    apart: ambivalent.filter((pair) => getPairSign(pair, ambivalence) === 0).length,
  }
}

/** The same by ordered pairs, from source to target; symmetric relations run both ways. */
export function collectSignedArcs(network: Network, counted: Uint8Array, ambivalence: Ambivalence): SignedArcs {
  const pairs = collectPairs(network, counted, true).filter((pair) => getPairSign(pair, ambivalence) !== 0)
  const size = network.actorIds.length
  const offsets = new Int32Array(size + 1)
  for (const { ends } of pairs) offsets[ends[0] + 1]!++
  for (let actor = 0; actor < size; actor++) offsets[actor + 1]! += offsets[actor]!
  const heads = new Int32Array(pairs.length)
  const signs = new Int8Array(pairs.length)
  const next = offsets.slice()
  for (const pair of pairs) {
    const at = next[pair.ends[0]]!++
    heads[at] = pair.ends[1]
    signs[at] = getPairSign(pair, ambivalence)
  }
  return { offsets, heads, signs }
}

function collectPairs(network: Network, counted: Uint8Array, isOrdered: boolean): readonly Pair[] {
  const { source, target, sign, type, types } = network
  const size = network.actorIds.length
  const pairs = new Map<number, Pair>()
  const add = (relation: number, one: number, other: number) => {
    const key = one * size + other
    const pair = pairs.get(key) ?? { ends: [one, other], positive: [], negative: [] }
    pairs.set(key, pair)
    ;(sign[relation]! > 0 ? pair.positive : pair.negative).push(relation)
  }
  for (let relation = 0; relation < sign.length; relation++) {
    const [one, other] = [source[relation]!, target[relation]!]
    if (counted[relation] === 0 || sign[relation] === 0 || one === other) continue
    if (!isOrdered) add(relation, Math.min(one, other), Math.max(one, other))
    else {
      add(relation, one, other)
      if (types[type[relation]!]!.symmetric) add(relation, other, one)
    }
  }
  return [...pairs.values()]
}

function isAmbivalent({ positive, negative }: Pair): boolean {
  return positive.length > 0 && negative.length > 0
}

function getPairSign(pair: Pair, ambivalence: Ambivalence): number {
  if (isAmbivalent(pair) && ambivalence === 'apart') return 0
  return Math.sign(pair.positive.length - pair.negative.length)
}
