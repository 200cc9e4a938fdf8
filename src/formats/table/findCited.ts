import type { ColumnField } from '../columnField.ts'
import { SOURCE_WORDS } from './columnWords.ts'
import type { NamedRows } from './heading.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'
import { spellColumn } from './spellColumn.ts'

/** The columns that say where a row is from; -1: there is none. */
export type CitedColumns = Readonly<Record<keyof typeof SOURCE_WORDS, number>>

const CITED_FIELDS = {
  title: 'source-title',
  url: 'source-url',
  page: 'page',
  quote: 'quote',
} as const satisfies Readonly<Record<keyof typeof SOURCE_WORDS, ColumnField>>
const PARTS = Object.keys(CITED_FIELDS) as (keyof typeof CITED_FIELDS)[]

/**
 * Finds the columns that say where rows are from, as chosen or by their names; `null`: there are none, or the table
 * cites in our own way.
 */
export function findCited({ columns, chosen }: NamedRows, taken: ReadonlySet<number>): CitedColumns | null {
  const isOwn = columns.includes('evidence')
  const spelled = columns.map(spellColumn)
  const find = (part: keyof typeof SOURCE_WORDS) => {
    const said = chosen.indexOf(CITED_FIELDS[part])
    if (said >= 0 || isOwn) return said
    const isFree = (column: number) => !taken.has(column) && chosen[column] === undefined
    const words: readonly string[] = SOURCE_WORDS[part]
    const found = words.map((word) => spelled.findIndex((name, column) => name === word && isFree(column)))
    return found.find((column) => column >= 0) ?? -1
  }
  const cited = { title: find('title'), url: find('url'), page: find('page'), quote: find('quote') }
  const isSaid = PARTS.some((part) => chosen.includes(CITED_FIELDS[part]))
  return isSaid || cited.title >= 0 || cited.url >= 0 || cited.quote >= 0 ? cited : null
}

/** What each of the columns is. */
export function listCited(cited: CitedColumns): (readonly [number, ColumnField])[] {
  return PARTS.flatMap((part) => (cited[part] < 0 ? [] : [[cited[part], CITED_FIELDS[part]] as const]))
}

/** What a row says of where it is from. */
export function readCited(row: RawRow, { title, url, page, quote }: CitedColumns) {
  const read = (column: number) => (column < 0 ? '' : getText(row, column))
  return { title: read(title), url: read(url), page: read(page), quote: read(quote) }
}
