import type { Dataset } from '../dataset.ts'
import { findPatch } from './patchTable.ts'
import { RECORD_KINDS } from './recordKinds.ts'
import { getTable } from './tables.ts'

/** The same dataset with every patched table copied, so that it can be sent to a worker. */
export function toPlainDataset(dataset: Dataset): Dataset {
  const patched = RECORD_KINDS.filter((kind) => kind !== 'fields' && kind !== 'positions').flatMap((kind) => {
    const table = getTable(dataset, kind)
    return findPatch(table) ? [[kind, new Map(table)] as const] : []
  })
  if (patched.length === 0) return dataset
  const { ends } = dataset
  const plain: Dataset = { ...dataset, ...Object.fromEntries(patched) }
  const isOfThem = ends.actors === dataset.actors && ends.relations === dataset.relations
  return isOfThem ? { ...plain, ends: { ...ends, actors: plain.actors, relations: plain.relations } } : plain
}
