import type { CriterionId, CriterionWith } from '../traceQuestion.ts'
import { CRITERIA } from '../traceQuestion.ts'
import { listCriteria } from './listCriteria.ts'

/** A criterion that says whether what others cannot judge counts. */
export type Openness = CriterionWith<{ readonly shape: { readonly kind: 'openness' } }>

/** The criterion that says whether what another one cannot judge counts. */
export function findOpenness(criterion: CriterionId): Openness | undefined {
  return listCriteria('openness').find((id) => CRITERIA[id].shape.to.some((other) => other === criterion))
}
