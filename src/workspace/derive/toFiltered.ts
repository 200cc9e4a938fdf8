import { createRowLookup } from '../../model/change/order.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { FilterColumns } from '../../query/compileFilter.ts'
import type { Visibility } from '../../query/filter.ts'
import { VISIBILITIES } from '../../query/filter.ts'
import type { Filtered } from '../../query/filterDataset.ts'

/** What a filter shows, by id, read from the columns that an engine gives for the same dataset; nothing is copied. */
export function toFiltered(dataset: Dataset, { actors, relations, ...told }: FilterColumns): Filtered {
  return { ...told, actors: new Column(dataset.actors, actors), relations: new Column(dataset.relations, relations) }
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

/** A column beside a table, read as a map. */
class Column<Id extends string> implements ReadonlyMap<Id, Visibility> {
  readonly #table: ReadonlyMap<Id, unknown>
  readonly #levels: Uint8Array
  #rowOf: ((id: string) => number | undefined) | null = null

  constructor(table: ReadonlyMap<Id, unknown>, levels: Uint8Array) {
    this.#table = table
    this.#levels = levels
  }

  get size(): number {
    return this.#levels.length
  }

  get(id: Id): Visibility | undefined {
    this.#rowOf ??= createRowLookup(this.#table)
    const row = this.#rowOf(id)
    return row === undefined ? undefined : VISIBILITIES[this.#levels[row]!]
  }

  has(id: Id): boolean {
    return this.#table.has(id)
  }

  keys(): MapIterator<Id> {
    return this.#table.keys()
  }

  *values(): Generator<Visibility, undefined> {
    for (const level of this.#levels) yield VISIBILITIES[level]!
  }

  *entries(): Generator<[Id, Visibility], undefined> {
    let row = 0
    for (const id of this.#table.keys()) yield [id, VISIBILITIES[this.#levels[row++]!]!]
  }

  [Symbol.iterator](): MapIterator<[Id, Visibility]> {
    return this.entries()
  }

  forEach(act: (visibility: Visibility, id: Id, map: ReadonlyMap<Id, Visibility>) => void): void {
    for (const [id, visibility] of this) act(visibility, id, this)
  }
}
