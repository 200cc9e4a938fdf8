import { readList } from '../text/writeList.ts'
import type { Cell, FieldKind, Fields, Row } from './fields.ts'
import { isColumnOf } from './toRow.ts'

/** A record as in a dataset file, not yet validated. */
export type Draft = Record<string, unknown>

/** Rebuilds a record from the columns written by `toRow`. Missing columns are left out. */
export function fromRow(fields: Fields, row: Row, prefix = ''): Draft {
  return createRowReader(fields, prefix)(row)
}

/** Creates a function that rebuilds records as `fromRow` does, and looks for the fields of a column only once. */
export function createRowReader(fields: Fields, prefix = ''): (row: Row) => Draft {
  const kinds = Object.entries(fields)
  const byColumn = new Map<string, typeof kinds>()
  const findFields = (column: string) => {
    const found = kinds.filter(([name, kind]) => isColumnOf(kind, prefix + name, column))
    byColumn.set(column, found)
    return found
  }
  return (row) => {
    const record: Draft = {}
    for (const column of row.keys()) {
      for (const [name, kind] of byColumn.get(column) ?? findFields(column)) {
        if (name in record) continue
        const value = gather(kind, prefix + name, row)
        if (value !== undefined) record[name] = value
      }
    }
    return record
  }
}

function gather(kind: FieldKind, name: string, row: Row): unknown {
  if (kind === 'local') return gatherTexts(name, row)
  const cell = row.get(name)
  if (cell === undefined) return undefined
  switch (kind) {
    case 'text':
      return String(cell)
    case 'list':
      return readList(String(cell)).filter((item) => item !== null)
    case 'holder':
      return readHolder(String(cell))
    case 'roles':
      return readList(String(cell)).map(readRole)
    case 'evidence':
      return gatherEvidence(name, row)
    case 'json':
      return readJson(String(cell))
    case 'either':
      return cell
    case 'boolean':
      return readBoolean(cell)
    default:
      return readNumber(cell)
  }
}

/** Texts by language. Any key becomes an own property, so that validation sees it. */
function gatherTexts(name: string, row: Row): Readonly<Record<string, string>> | undefined {
  const columns = [...row].filter(([column]) => isColumnOf('local', name, column))
  if (columns.length === 0) return undefined
  return Object.fromEntries(columns.map(([column, cell]) => [column.slice(name.length + 1), String(cell)]))
}

function gatherEvidence(name: string, row: Row): readonly Draft[] {
  const start = `${name}_summary_`
  const summaries = [...row]
    .filter(([column]) => column.startsWith(start))
    .map(([column, cell]) => ({ language: column.slice(start.length), texts: readList(String(cell)) }))
  return readList(String(row.get(name)))
    .map((reference, index) => {
      const texts = summaries.map(({ language, texts }) => [language, texts[index] ?? null] as const)
      const said = texts.filter(([, text]) => text !== null)
      const { before, after } = splitReference(reference ?? '')
      return { source: before, passage: after, summary: said.length === 0 ? null : Object.fromEntries(said) }
    })
    .filter(({ source }) => source !== '')
}

function readRole(item: string | null): Draft {
  const { before, after } = splitReference(item ?? '')
  return { actor: before, role: after ?? '' }
}

/** No id begins with "#". */
function readHolder(text: string): unknown {
  return text.startsWith('#') ? { source: text.slice(1) } : text
}

function splitReference(text: string): { readonly before: string; readonly after: string | null } {
  const at = text.indexOf('#')
  return at < 0 ? { before: text, after: null } : { before: text.slice(0, at), after: text.slice(at + 1) }
}

/** A number; otherwise the text unchanged, so that validation reports it. */
function readNumber(cell: Cell): unknown {
  const number = Number(String(cell).trim().replace(/^[−–]/, '-') || Number.NaN)
  return Number.isFinite(number) ? number : cell
}

function readBoolean(cell: Cell): unknown {
  const text = String(cell).trim().toLowerCase()
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : cell
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
