import type { Dataset } from '../../model/dataset.ts'
import type { FilterColumns } from '../../query/compileFilter.ts'
import type { Filtered } from '../../query/filterDataset.ts'
import { VisibilityColumn } from './visibilityColumn.ts'

/** What a filter shows, by id, read from the columns that an engine gives for the same dataset; nothing is copied. */
export function toFiltered(dataset: Dataset, { actors, relations, ...told }: FilterColumns): Filtered {
  return {
    ...told,
    actors: new VisibilityColumn(dataset.actors, actors),
    relations: new VisibilityColumn(dataset.relations, relations),
  }
}

/** The result while no filter is known yet: everything is visible, and entries have no counts. */
export function showAll(dataset: Dataset): Filtered {
  const [actors, relations] = [dataset.actors.size, dataset.relations.size]
  const toCount = (total: number) => ({ total, show: total, fade: 0, hide: 0 })
  return toFiltered(dataset, {
    actors: new Uint8Array(actors),
    relations: new Uint8Array(relations),
    counts: new Map(),
    totals: { actors: toCount(actors), relations: toCount(relations) },
    asOf: null,
  })
}
