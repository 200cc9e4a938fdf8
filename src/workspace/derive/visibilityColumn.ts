import { createRowLookup, getOrder, listIds } from '../../model/change/order.ts'
import type { Visibility } from '../../query/filter.ts'
import { VISIBILITIES } from '../../query/filter.ts'

/** A column of visibilities beside a table, read as a map. */
export class VisibilityColumn<Id extends string> implements ReadonlyMap<Id, Visibility> {
  readonly #table: ReadonlyMap<Id, unknown>
  readonly #levels: Uint8Array
  #rowOf: ((id: string) => number | undefined) | null = null

  /** `levels` are indexes into `VISIBILITIES`, in the order of the table. */
  constructor(table: ReadonlyMap<Id, unknown>, levels: Uint8Array) {
    this.#table = table
    this.#levels = levels
  }

  get size(): number {
    return this.#levels.length
  }

  get(id: Id): Visibility | undefined {
    const row = this.#findRow(id)
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

  /** Creates a function that does as `get`, and looks nothing up while it is asked in the order of the table. */
  createReader(): (id: Id) => Visibility | undefined {
    const ids = listIds(this.#table)
    let next = 0
    return (id) => {
      if (ids[next] !== id) {
        const row = this.#findRow(id)
        if (row === undefined) return undefined
        next = row
      }
      return VISIBILITIES[this.#levels[next++]!]
    }
  }

  /** Tells whether another column says the same of the same ids in the same order. */
  equals(other: VisibilityColumn<Id>): boolean {
    const levels = other.#levels
    return getOrder(this.#table) === getOrder(other.#table) && this.#levels.every((level, row) => level === levels[row])
  }

  #findRow(id: Id): number | undefined {
    this.#rowOf ??= createRowLookup(this.#table)
    return this.#rowOf(id)
  }
}

/** Creates a function that gives the visibility of an id; of 250,000, looking each up is felt. */
export function createReader<Id extends string>(map: ReadonlyMap<Id, Visibility>): (id: Id) => Visibility | undefined {
  return map instanceof VisibilityColumn ? map.createReader() : (id) => map.get(id)
}

/** The former of two columns if they say the same: what depends on it can then stay. */
export function keepSame<Id extends string>(
  before: ReadonlyMap<Id, Visibility>,
  now: ReadonlyMap<Id, Visibility>,
): ReadonlyMap<Id, Visibility> {
  const isSame = before instanceof VisibilityColumn && now instanceof VisibilityColumn && before.equals(now)
  return isSame ? before : now
}
