import type { Issue } from '../../model/issue.ts'
import type { RawRow } from './rawRow.ts'
import { getText } from './rawRow.ts'

/** What programs write where there is no value: spreadsheets, databases, statistics. */
const MISSING = /^(?:#?N\/A|n\/a|#(?:REF!|VALUE!|NAME\?|NULL!|DIV\/0!)|NULL|<NA>|[-–—?.]+)$/
const LIST = /[;|,]/

interface EndCells {
  /** The names in a cell: none if it says that there is none, several if it is a list. */
  readonly list: (row: RawRow, column: number) => readonly string[]
  /** One warning about lists, if there were any. */
  readonly tell: () => Issue[]
}

/**
 * Reads the cells of a column of ends. Names between semicolons or bars are a list if a space follows, or if one of them
 * also stands alone in these columns; names between commas, if all of them do.
 */
export function createEndCells(rows: readonly RawRow[], columns: readonly number[]): EndCells {
  let alone: ReadonlySet<string> | undefined
  const standsAlone = (name: string) => {
    alone ??= new Set(rows.flatMap((row) => columns.map((column) => getText(row, column))))
    return alone.has(name)
  }
  const split = (text: string): readonly string[] | null => {
    const [bySemicolon, byComma] = [/[;|]/, /,/].map((mark) => text.split(mark).map((name) => name.trim()))
    if (bySemicolon!.length > 1 && (/[;|]\s/.test(text) || bySemicolon!.some(standsAlone))) return bySemicolon!
    return byComma!.length > 1 && byComma!.every(standsAlone) ? byComma! : null
  }
  let told: { readonly place: string; readonly first: string; count: number } | undefined
  const list = (row: RawRow, column: number) => {
    const text = getText(row, column)
    if (text === '' || MISSING.test(text)) return []
    const names = LIST.test(text) ? split(text) : null
    if (!names) return [text]
    told ??= { place: row.place, first: text, count: 0 }
    told.count++
    return names.filter((name) => name !== '' && !MISSING.test(name))
  }
  return { list, tell: () => (told ? [tellLists(told)] : []) }
}

function tellLists({ place, first, count }: { readonly place: string; readonly first: string; count: number }): Issue {
  const found = count === 1 ? first : `${first} and ${count - 1} more`
  return { code: 'table-layout', layout: 'lists-of-ends', found, severity: 'warning', place }
}
