import type { Dataset } from '../dataset.ts'
import type { Change } from './change.ts'
import { getOrigin } from './lineage.ts'
import { mergeChanges } from './mergeChanges.ts'

/** What takes more steps is sooner told as a whole. */
const MOST_STEPS = 100

/** The change that leads from one dataset to a later one, through at most 100 steps; `undefined`: none is known. */
export function findChange(before: Dataset, after: Dataset): Change | undefined {
  if (before === after) return {}
  const start = getOrigin(before)
  let merged: Change = {}
  let origin = getOrigin(after)
  for (let steps = 0; origin.step && steps < MOST_STEPS; steps++) {
    merged = mergeChanges(origin.step.change, merged)
    origin = origin.step.before
    if (origin === start) return merged
  }
  return undefined
}
