import { replaceTables } from '../change/tables.ts'
import type { Dataset, SourceId } from '../dataset.ts'
import { mapTable } from './mapTable.ts'
import { redirectEvidence } from './redirectEvidence.ts'

/** Removes a source. What rests on it loses that evidence, and claims the positions that its author holds. */
export function removeSource(dataset: Dataset, source: SourceId): Dataset {
  const without = redirectEvidence(dataset, {
    toEvidence: (piece) => (piece.source === source ? null : piece),
    toHolder: (holder) => (typeof holder !== 'string' && holder.source === source ? null : holder),
  })
  return replaceTables(without, {
    sources: mapTable(without.sources, (one) => (one.id === source ? null : one)),
  })
}
