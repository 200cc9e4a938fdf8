import type { PairRows } from '../pair/readPair.ts'
import { DIRECTED } from '../pair/renameColumns.ts'
import type { Cell, Fields } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import { isColumnOf } from '../records/toRow.ts'

/**
 * Tells whether a value of another program can stand in the column of its name. Columns that the
 * dataset format reads in its own way, such as `evidence`, take none: what stands there is an attribute.
 */
export function isColumn(kind: keyof PairRows, column: string, cell: Cell): boolean {
  const name = column.toLowerCase().trim()
  if (kind === 'actors' && (name === 'x' || name === 'y')) return isNumber(cell)
  return MEANT[kind].has(name) || LOCAL.test(column) || !isKnown(kind, column)
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

const known = { actors: new Map<string, boolean>(), relations: new Map<string, boolean>() }

/** Whether the dataset format reads the column. Decided once for each of the first thousand names. */
function isKnown(kind: keyof PairRows, column: string): boolean {
  const before = known[kind].get(column)
  if (before !== undefined) return before
  const found = PREFIXED[kind].some(({ prefix, fields }) =>
    Object.entries(fields).some(([name, of]) => isColumnOf(of, prefix + name, column)),
  )
  if (known[kind].size < 1000) known[kind].set(column, found)
  return found
}
