import type { Result } from '../../base/result.ts'
import type { Dataset } from '../dataset.ts'
import { applyChange } from './applyChange.ts'
import type { Change, ChangeProblem } from './change.ts'
import { countTied } from './countTied.ts'
import { isOfTexts } from './isOfTexts.ts'
import { mergeChanges } from './mergeChanges.ts'

/** Where a dataset comes from. It holds changes alone, so that earlier datasets can be forgotten; `null`: not known. */
interface Origin {
  readonly step: { readonly change: Change; readonly before: Origin } | null
}

const origins = new WeakMap<Dataset, Origin>()
const bases = new WeakMap<Dataset, Dataset>()
const structures = new WeakMap<Dataset, { readonly dataset: Dataset; readonly changed: number }>()
/** What takes more steps is sooner told as a whole. */
const MOST_STEPS = 100
/** The share of all relations that can change before the structure is another. */
const SLIGHT = 0.001

/** Applies a change as `applyChange` does, and remembers it as the step from the one dataset to the other. */
export function continueDataset(change: Change, dataset: Dataset): Result<Dataset, ChangeProblem> {
  const applied = applyChange(change, dataset)
  if (applied.ok) recordStep(change, dataset, applied.value)
  return applied
}

/** Remembers the change that leads from one dataset to another. */
export function recordStep(change: Change, before: Dataset, after: Dataset): void {
  origins.set(after, { step: { change, before: getOrigin(before) } })
  if (isOfTexts(change)) bases.set(after, getBasis(before))
  const { dataset, changed } = structures.get(before) ?? { dataset: before, changed: 0 }
  const all = changed + countTied(change)
  if (all <= SLIGHT * dataset.relations.size) structures.set(after, { dataset, changed: all })
}

/** The change that leads from one dataset to a later one, through at most 100 steps; `undefined`: none is known. */
export function findChange(before: Dataset, after: Dataset): Change | undefined {
  const start = origins.get(before)
  if (!start || before === after) return before === after ? {} : undefined
  let merged: Change = {}
  let origin = origins.get(after)
  for (let steps = 0; origin?.step && steps < MOST_STEPS; steps++) {
    merged = mergeChanges(origin.step.change, merged)
    origin = origin.step.before
    if (origin === start) return merged
  }
  return undefined
}

/**
 * The dataset as it was when something last changed that counts, places and paths depend on. Datasets with the same
 * basis differ in texts alone: whatever reads no notes is remembered for the basis, and asks for nothing when one changes.
 */
export function getBasis(dataset: Dataset): Dataset {
  return bases.get(dataset) ?? dataset
}

/**
 * The dataset as it was when who is tied to whom, by what type and with which sign, last changed: what asks for the
 * rough shape of a dataset is remembered for it. In a thousand relations one counts for nothing.
 */
export function getStructure(dataset: Dataset): Dataset {
  return structures.get(dataset)?.dataset ?? dataset
}

function getOrigin(dataset: Dataset): Origin {
  const known = origins.get(dataset)
  if (known) return known
  const origin: Origin = { step: null }
  origins.set(dataset, origin)
  return origin
}
