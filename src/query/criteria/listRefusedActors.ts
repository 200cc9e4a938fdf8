import type { Network } from '../../network/compileNetwork.ts'
import type { TraceCriteria } from '../traceQuestion.ts'
import type { ActorCriterion, ActorRule } from './actorRules.ts'
import { ACTOR_RULES } from './actorRules.ts'

export interface RefusedActors {
  readonly criterion: ActorCriterion
  readonly actors: readonly number[]
}

/** Lists the actors that no path may visit on the way, criterion by criterion. */
export function listRefusedActors(network: Network, criteria: TraceCriteria): readonly RefusedActors[] {
  const all = Object.keys(ACTOR_RULES) as readonly ActorCriterion[]
  return all.map((criterion) => ({ criterion, actors: list(network, criteria, criterion) }))
}

function list<Id extends ActorCriterion>(network: Network, criteria: TraceCriteria, id: Id): readonly number[] {
  const rule: ActorRule<TraceCriteria[Id]> = ACTOR_RULES[id]
  return rule.listRefused(network, criteria[id])
}
