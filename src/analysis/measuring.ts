import { once } from '../base/memoise.ts'
import type { Gradual } from '../base/steps.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import { FORWARD, REVERSE } from '../network/compileNetwork.ts'
import type { Adjacency, Arcs } from '../network/graph/adjacency.ts'
import { mergeParallelArcs } from '../network/graph/mergeParallelArcs.ts'
import { toAdjacency } from '../network/toAdjacency.ts'
import type { Division } from './balance/divideIntoCamps.ts'
import { divideIntoCamps } from './balance/divideIntoCamps.ts'
import type { LayerId, MeasureOptions } from './measureOptions.ts'
import type { SignedArcs, SignedTies } from './signedTies.ts'
import { collectSignedArcs, collectSignedTies } from './signedTies.ts'

/** The relations that a measure runs on, and how they are crossed. */
export interface Layer {
  readonly id: LayerId
  /** Either: both ways. Along: conduits as influence runs, others from source to target, symmetric ones both ways. */
  readonly way: 'either' | 'along'
}

/** A network with what measures of it have in common, each worked out when it is first asked for. */
export interface Measuring {
  readonly network: Network
  readonly options: MeasureOptions
  /** By relation: 1 if it counts. */
  readonly counted: Uint8Array
  /** The relations of a layer as arcs between actors, parallel ones merged. */
  readonly getArcs: (layer: Layer) => Arcs
  /** The same with the relation of each arc; parallel ones stay. */
  readonly getMultigraph: (layer: Layer) => Adjacency
  /** The directions in which each relation is crossed, `FORWARD` and `REVERSE` added up; 0: it is not of the layer. */
  readonly getCrossings: (layer: Layer) => Uint8Array
  readonly getSignedTies: () => SignedTies
  readonly getSignedArcs: () => SignedArcs
  /** The best division of the signed ties into at most so many camps. */
  readonly divide: (most: number) => Gradual<Division>
}

/** So many times may vertices be put into camps to prove that a division is the best; beyond that it is a bound. */
export const SEARCH_EFFORT = 1_000_000

export function createMeasuring(network: Network, options: MeasureOptions): Measuring {
  const counted = markCounted(network, options)
  const getCrossings = (layer: Layer) => listCrossings(network, counted, layer)
  const getMultigraph = (layer: Layer) => toAdjacency(network, getCrossings(layer), false)
  const getSignedTies = once(() => collectSignedTies(network, counted, options.ambivalence))
  const getSignedArcs = once(() => collectSignedArcs(network, counted, options.ambivalence))
  const divisions = new Map<number, Division>()
  return {
    network,
    options,
    counted,
    getArcs: (layer) => mergeParallelArcs(getMultigraph(layer)),
    getMultigraph,
    getCrossings,
    getSignedTies,
    getSignedArcs,
    *divide(most) {
      const known = divisions.get(most)
      if (known) return known
      const division = yield* divideIntoCamps(getSignedTies().graph, {
        most,
        seed: options.seed,
        effort: SEARCH_EFFORT,
      })
      divisions.set(most, division)
      return division
    },
  }
}

function markCounted({ status, explicitness }: Network, options: MeasureOptions): Uint8Array {
  const hasStatus = STATUSES.map((id) => options.statuses.includes(id))
  const hasExplicitness = EXPLICITNESSES.map((id) => options.explicitness.includes(id))
  return Uint8Array.from(status, (code, relation) =>
    Number(hasStatus[code]! && hasExplicitness[explicitness[relation]!]!),
  )
}

function listCrossings(network: Network, counted: Uint8Array, { id, way }: Layer): Uint8Array {
  const { types, type, sign } = network
  const isOfLayer: Readonly<Record<Exclude<LayerId, 'conduits'>, (relation: number) => boolean>> = {
    all: () => true,
    positive: (relation) => sign[relation]! > 0,
    negative: (relation) => sign[relation]! < 0,
    signed: (relation) => sign[relation] !== 0,
  }
  return counted.map((counts, relation) => {
    if (counts === 0) return 0
    const { conduit, symmetric } = types[type[relation]!]!
    if (id === 'conduits') return way === 'either' && conduit !== 0 ? FORWARD | REVERSE : conduit
    if (!isOfLayer[id](relation)) return 0
    return way === 'either' || symmetric ? FORWARD | REVERSE : FORWARD
  })
}
