import { byText } from '../../base/order.ts'
import type { ActorId, RelationId, SourceId, Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { STATUSES } from '../../model/status.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { PathKind } from '../traceQuestion.ts'
import type { ShortlistedPath } from './createShortlist.ts'
import { UNKNOWN_CONFIDENCE } from './createShortlist.ts'

export interface TracedPath {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
  /** How each relation is crossed: forward is from its source to its target. */
  readonly directions: readonly ('forward' | 'reverse')[]
  readonly steps: number
  /** Of an effect its last relation's, of a stance the product; reach has none. */
  readonly sign: Sign | null
  /** The weakest of its relations'. */
  readonly status: Status
  /** The least of its relations'; null: unknown, since that of one of them is. */
  readonly confidence: number | null
  /** The distinct sources of the evidence for its relations, by id. */
  readonly sources: readonly SourceId[]
  /** A stance of more than two steps: distrust is propagated one step only (Guha et al. 2004). */
  readonly speculative: boolean
}

/** Tells a path in the dataset's own ids. */
export function toTracedPath(network: Network, kind: PathKind, path: ShortlistedPath): TracedPath {
  const relations = [...path.relations]
  return {
    actors: Array.from(path.actors, (actor) => network.actorIds[actor]!),
    relations: relations.map((relation) => network.relationIds[relation]!),
    directions: relations.map((relation, step) =>
      network.source[relation] === path.actors[step] ? 'forward' : 'reverse',
    ),
    steps: relations.length,
    sign: getPathSign(network, kind, relations),
    status: STATUSES[path.status]!,
    confidence: path.confidence === UNKNOWN_CONFIDENCE ? null : path.confidence,
    sources: [...new Set(relations.flatMap((relation) => network.sources[relation]!))].sort(byText),
    speculative: kind === 'stance' && relations.length > 2,
  }
}

function getPathSign({ sign }: Network, kind: PathKind, relations: readonly number[]): Sign | null {
  if (kind === 'reach') return null
  const decisive = kind === 'effect' ? relations.slice(-1) : relations
  return decisive.reduce((product, relation) => product * sign[relation]!, 1) as Sign
}
