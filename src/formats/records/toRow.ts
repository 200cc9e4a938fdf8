import { byFirst, byText } from '../../base/order.ts'
import type { Holder } from '../../model/dataset.ts'
import { printCanonical } from '../json/printCanonical.ts'
import { writeList } from '../text/writeList.ts'
import type { Cell, FieldKind, Fields, Row } from './fields.ts'

type Texts = Readonly<Record<string, string>>

interface Piece {
  readonly source: string
  readonly passage: string | null
  readonly summary: Texts | null
}

/** Spreads a record over columns with a common prefix. Null and empty values get no column. */
export function toRow(fields: Fields, record: object, prefix = ''): Row {
  const values = record as Readonly<Record<string, unknown>>
  const cells = Object.entries(fields).flatMap(([name, kind]) => spread(kind, prefix + name, values[name]))
  return new Map(cells)
}

/** The columns that occur and those that always exist, in the order of the fields, English first. */
export function listColumns(
  rows: readonly Row[],
  fields: Fields,
  { prefix = '', always = [] }: { readonly prefix?: string; readonly always?: readonly string[] } = {},
): string[] {
  const present = new Set(always)
  for (const row of rows) for (const column of row.keys()) present.add(column)
  const sorted = [...present].sort(byFirst(byRank, byText))
  return Object.entries(fields).flatMap(([name, kind]) =>
    sorted.filter((column) => isColumnOf(kind, prefix + name, column)),
  )
}

/** A field itself, then its English texts, then those in other languages. */
function byRank(a: string, b: string): number {
  const rank = (column: string) => (column.endsWith('_en') ? 1 : column.includes('_') ? 2 : 0)
  return rank(a) - rank(b)
}

/** Tells whether a column belongs to a field. */
export function isColumnOf(kind: FieldKind, name: string, column: string): boolean {
  if (kind === 'local') return column.startsWith(`${name}_`)
  return column === name || (kind === 'evidence' && column.startsWith(`${name}_summary_`))
}

function spread(kind: FieldKind, name: string, value: unknown): [string, Cell][] {
  if (value === undefined || (value === null && kind !== 'json')) return []
  switch (kind) {
    case 'local':
      return Object.entries(value as Texts).map(([language, text]) => [`${name}_${language}`, text])
    case 'list':
      return spreadList(name, value as readonly string[])
    case 'roles':
      return spreadList(name, (value as readonly Role[]).map(writeRole))
    case 'holder':
      return [[name, writeHolder(value as Holder)]]
    case 'evidence':
      return spreadEvidence(name, value as readonly Piece[])
    case 'json':
      return [[name, printCanonical(value, 'one')]]
    default:
      return [[name, value as Cell]]
  }
}

interface Role {
  readonly actor: string
  readonly role: string
}

function writeRole({ actor, role }: Role): string {
  return `${actor}#${role}`
}

function writeHolder(holder: Holder): string {
  return typeof holder === 'string' ? holder : `#${holder.source}`
}

function spreadList(name: string, items: readonly (string | null)[]): [string, Cell][] {
  return items.length === 0 ? [] : [[name, writeList(items)]]
}

function spreadEvidence(name: string, pieces: readonly Piece[]): [string, Cell][] {
  const languages = new Set(pieces.flatMap(({ summary }) => Object.keys(summary ?? {})))
  const references = pieces.map(({ source, passage }) => (passage === null ? source : `${source}#${passage}`))
  return [
    ...spreadList(name, references),
    ...[...languages].flatMap((language) =>
      spreadList(
        `${name}_summary_${language}`,
        pieces.map(({ summary }) => summary?.[language] ?? null),
      ),
    ),
  ]
}
