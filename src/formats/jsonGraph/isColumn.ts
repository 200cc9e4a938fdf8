import type { PairRows } from '../pair/pairRows.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { Cell, Fields } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import { isColumnOf } from '../records/toRow.ts'

/**
 * Tells whether a value of another program can stand in the column of its name. Columns that the
 * dataset format reads in its own way, such as `evidence`, take none: what stands there is an attribute.
 */
export function isColumn(kind: keyof PairRows, column: string, cell: Cell): boolean {
  const taken = TAKEN[kind].get(column) ?? findTaken(kind, column)
  return taken === 'numbers' ? isNumber(cell) : taken === 'all'
}

/** Which values a column takes. */
type TakenValues = 'all' | 'numbers' | 'none'

/** What is known of columns. A file can have very many, of which the first are remembered. */
const TAKEN = { actors: new Map<string, TakenValues>(), relations: new Map<string, TakenValues>() }
const MOST_REMEMBERED = 1000

function findTaken(kind: keyof PairRows, column: string): TakenValues {
  const name = column.toLowerCase().trim()
  const isPlace = kind === 'actors' && (name === 'x' || name === 'y')
  const isTaken = MEANT[kind].has(name) || LOCAL.test(column) || !isKnown(kind, column)
  const taken = isPlace ? 'numbers' : isTaken ? 'all' : 'none'
  if (TAKEN[kind].size < MOST_REMEMBERED) TAKEN[kind].set(column, taken)
  return taken
}

function isNumber(cell: Cell): boolean {
  return typeof cell !== 'boolean' && String(cell).trim() !== '' && Number.isFinite(Number(cell))
}

/** Columns with a meaning for which any value will do; dates, shares and the like are read as people write them. */
const MEANT: Readonly<Record<keyof PairRows, ReadonlySet<string>>> = {
  actors: new Set(['id', 'name_en', 'type', 'group', 'description_en', 'aliases']),
  relations: new Set([
    ...['id', 'type', 'source', 'target', 'note_en', DIRECTED],
    ...['sign', 'start', 'end', 'strength', 'confidence', 'status'],
  ]),
}

/** A text in a language, as in `name_ar`. */
const LOCAL = /^(name|description|note)_[a-z]{2,3}$/

const PREFIXED: Readonly<Record<keyof PairRows, readonly { readonly prefix: string; readonly fields: Fields }[]>> = {
  actors: [
    { prefix: '', fields: FIELDS.actors },
    { prefix: 'group_', fields: FIELDS.groups },
    { prefix: 'type_', fields: { ...FIELDS.actorTypes, own: 'boolean' } },
  ],
  relations: [
    { prefix: '', fields: FIELDS.relations },
    { prefix: 'type_', fields: { ...FIELDS.relationTypes, own: 'boolean' } },
  ],
}

/** Whether the dataset format reads the column. */
function isKnown(kind: keyof PairRows, column: string): boolean {
  return PREFIXED[kind].some(({ prefix, fields }) =>
    Object.entries(fields).some(([name, of]) => isColumnOf(of, prefix + name, column)),
  )
}
