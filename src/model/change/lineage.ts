import type { Dataset } from '../dataset.ts'
import type { Change } from './change.ts'
import { countTied } from './countTied.ts'
import { isOfTexts } from './isOfTexts.ts'

/** Where a dataset comes from. It holds changes alone, so that earlier datasets can be forgotten; `null`: not known. */
export interface Origin {
  readonly step: { readonly change: Change; readonly before: Origin } | null
}

const origins = new WeakMap<Dataset, Origin>()
const bases = new WeakMap<Dataset, Dataset>()
const tieBases = new WeakMap<Dataset, Dataset>()
const structures = new WeakMap<Dataset, { readonly dataset: Dataset; readonly changed: number }>()
/** The share of all relations that can change before the structure is another. */
const SLIGHT = 0.001

/** Remembers the change that leads from one dataset to another. */
export function recordStep(change: Change, before: Dataset, after: Dataset): void {
  origins.set(after, { step: { change, before: getOrigin(before) } })
  if (isOfTexts(change)) bases.set(after, getBasis(before))
  const tied = countTied(change)
  if (tied === 0) tieBases.set(after, getTieBasis(before))
  const { dataset, changed } = structures.get(before) ?? { dataset: before, changed: 0 }
  const all = changed + tied
  if (all <= SLIGHT * dataset.relations.size) structures.set(after, { dataset, changed: all })
}

/**
 * The dataset as it was when something last changed that counts, places and paths depend on. Datasets with the same
 * basis differ in texts alone: whatever reads no notes is remembered for the basis, and asks for nothing when one changes.
 */
export function getBasis(dataset: Dataset): Dataset {
  return bases.get(dataset) ?? dataset
}

/** The dataset as it was when who is tied to whom, by what type and with which sign, last changed. */
export function getTieBasis(dataset: Dataset): Dataset {
  return tieBases.get(dataset) ?? dataset
}

/**
 * The dataset as it was when who is tied to whom, by what type and with which sign, last changed by much: what asks for
 * the rough shape of a dataset is remembered for it. In a thousand relations one counts for nothing.
 */
export function getStructure(dataset: Dataset): Dataset {
  return structures.get(dataset)?.dataset ?? dataset
}

export function getOrigin(dataset: Dataset): Origin {
  const known = origins.get(dataset)
  if (known) return known
  const origin: Origin = { step: null }
  origins.set(dataset, origin)
  return origin
}

/** Tells whether a dataset comes from another by a change that is known. */
export function isEdited(dataset: Dataset): boolean {
  return getOrigin(dataset).step !== null
}
