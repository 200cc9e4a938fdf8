import type { Network } from '../../network/compileNetwork.ts'
import type { TraceCriteria } from '../traceQuestion.ts'
import type { Openness } from './openness.ts'
import { findOpenness } from './openness.ts'
import type { RelationCriterion, RelationRule, RelationTest } from './relationRules.ts'
import { FITS, RELATION_RULES } from './relationRules.ts'

export interface CompiledTest {
  readonly criterion: RelationCriterion
  readonly test: RelationTest
  /** Whether what cannot be judged counts is told there. Null: everything can be judged. */
  readonly openness: Openness | null
}

/** Compiles what a question asks of relations. A criterion that all of them fit is left out. */
export function compileRelationTests(network: Network, criteria: TraceCriteria): readonly CompiledTest[] {
  return listRelationCriteria().flatMap((criterion): CompiledTest[] => {
    const test = compile(network, criteria, criterion)
    return test === null || fitsAll(test) ? [] : [{ criterion, test, openness: findOpenness(criterion) ?? null }]
  })
}

/** The criteria of relations, in the order of their rules. */
export function listRelationCriteria(): readonly RelationCriterion[] {
  return Object.keys(RELATION_RULES) as RelationCriterion[]
}

function compile<Id extends RelationCriterion>(network: Network, criteria: TraceCriteria, id: Id): RelationTest | null {
  const rule: RelationRule<TraceCriteria[Id]> = RELATION_RULES[id]
  return rule.compile(network, criteria[id])
}

function fitsAll(test: RelationTest): boolean {
  return typeof test !== 'function' && test.fits.every((fit) => fit === FITS)
}
