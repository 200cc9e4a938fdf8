import type { CriterionWith } from '../traceQuestion.ts'
import { CRITERIA, CRITERION_IDS } from '../traceQuestion.ts'
import type { Criterion, CriterionShape } from './criterion.ts'

/** Lists the criteria whose values have a shape. */
export function listCriteria<Kind extends CriterionShape['kind']>(
  kind: Kind,
): readonly CriterionWith<{ readonly shape: { readonly kind: Kind } }>[] {
  const hasShape = (criterion: Criterion) => criterion.shape.kind === kind
  return CRITERION_IDS.filter((id) => hasShape(CRITERIA[id])) as never
}
