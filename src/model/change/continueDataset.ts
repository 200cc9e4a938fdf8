import type { Result } from '../../base/result.ts'
import type { Dataset } from '../dataset.ts'
import { applyChange } from './applyChange.ts'
import type { Change, ChangeProblem } from './change.ts'
import { recordStep } from './lineage.ts'

/** Applies a change as `applyChange` does, and remembers it as the step from the one dataset to the other. */
export function continueDataset(change: Change, dataset: Dataset): Result<Dataset, ChangeProblem> {
  const applied = applyChange(change, dataset)
  if (applied.ok) recordStep(change, dataset, applied.value)
  return applied
}
