import type { Network } from '../../network/compileNetwork.ts'
import type { CriterionId, TraceCriteria } from '../traceQuestion.ts'
import type { ActorCriterion, ActorRule } from './actorRules.ts'
import { ACTOR_RULES } from './actorRules.ts'
import type { CriterionChange } from './criterionChange.ts'
import { findOpenness } from './openness.ts'
import type { RelationCriterion, RelationRule } from './relationRules.ts'
import { RELATION_RULES } from './relationRules.ts'

/** Lists the changes that lower a threshold without lifting it, the least change first. */
export function listLevels(
  network: Network,
  criteria: TraceCriteria,
  criterion: CriterionId,
): readonly CriterionChange[] {
  const levels =
    criterion in RELATION_RULES
      ? listOfRelations(criteria, criterion as RelationCriterion)
      : criterion in ACTOR_RULES
        ? listOfActors(network, criteria, criterion as ActorCriterion)
        : []
  return levels.map((allow) => ({ criterion, allow }) as CriterionChange)
}

function listOfRelations<Id extends RelationCriterion>(criteria: TraceCriteria, id: Id): readonly unknown[] {
  const rule: RelationRule<TraceCriteria[Id]> = RELATION_RULES[id]
  const openness = findOpenness(id)
  return rule.listLevels?.(criteria[id]!, openness !== undefined && criteria[openness]) ?? []
}

function listOfActors<Id extends ActorCriterion>(
  network: Network,
  criteria: TraceCriteria,
  id: Id,
): readonly unknown[] {
  const rule: ActorRule<TraceCriteria[Id]> = ACTOR_RULES[id]
  return rule.listLevels?.(network, criteria[id]!) ?? []
}
