import type { Issue } from '../../model/issue.ts'
import { isForbiddenKey } from '../../model/validation/isForbiddenKey.ts'
import { printValue } from '../../model/validation/printValue.ts'
import type { PairRows } from '../pair/pairRows.ts'
import { createRow } from '../records/createRow.ts'
import type { Cell, PlacedRow, Row } from '../records/fields.ts'
import { writeList } from '../text/writeList.ts'
import { isColumn } from './isColumn.ts'
import { isObject } from './isObject.ts'

/** The values of an element of a graph by column, in order of preference. Those without a value are not said. */
export type Entries = Iterable<readonly [column: string, value: unknown]>

/** The graph that was found in a file. */
export interface JsonGraph {
  readonly rows: PairRows
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly issues: readonly Issue[]
}

/** Collects the rows of a graph, and what of it is not read. */
export interface GraphRows {
  readonly addActor: (place: string, entries: Entries) => void
  readonly addRelation: (place: string, entries: Entries) => void
  /** Notes something with a meaning that is not read. */
  readonly skip: (what: string, place: string, count?: number) => void
  readonly report: (issue: Issue) => void
  readonly finish: (head?: Pick<JsonGraph, 'title' | 'description'>) => JsonGraph
}

/**
 * Creates an empty collection of rows. A nested object is spread over columns with a dotted path; a list of plain values
 * becomes an attribute that is a list, and any other list an attribute in JSON. A value of the wrong kind for the column
 * of its name is kept as an attribute, so that it does not cost the record.
 */
export function createGraphRows(): GraphRows {
  const rows = { actors: [] as PlacedRow[], relations: [] as PlacedRow[] }
  const issues: Issue[] = []
  const relationIds = new Map<string, string>()
  const kept = createCounts('kept-attribute')
  const skipped = createCounts('not-read')
  const addRow = (kind: keyof PairRows, place: string, entries: Entries) => {
    const { cells, attributes } = spreadEntries(kind, entries)
    for (const key of attributes.keys()) {
      if (isForbiddenKey(key)) skipped.add(key, place)
      else kept.add(key, place)
    }
    const said = [...attributes].filter(([key]) => !isForbiddenKey(key))
    if (said.length > 0) cells.set('attributes', JSON.stringify(Object.fromEntries(said)))
    rows[kind].push({ place, cells })
    return cells
  }
  return {
    addActor: (place, entries) => void addRow('actors', place, entries),
    addRelation(place, entries) {
      const cells = addRow('relations', place, entries)
      const id = cells.get('id')
      const first = relationIds.get(String(id))
      if (id === undefined) return
      if (first === undefined) relationIds.set(String(id), place)
      else {
        cells.delete('id')
        issues.push({ code: 'duplicate-id', id: String(id), first, severity: 'warning', place })
      }
    },
    skip: skipped.add,
    report: (issue) => void issues.push(issue),
    finish: (head = {}) => ({ ...head, rows, issues: [...issues, ...kept.list(), ...skipped.list()] }),
  }
}

type Attribute = Cell | readonly Cell[]

function spreadEntries(kind: keyof PairRows, entries: Entries) {
  const row = createRow()
  const attributes = new Map<string, Attribute>()
  const keep = (column: string, value: Attribute) => {
    let free = column
    for (let number = 2; attributes.has(free) || row.cells.has(free); number++) {
      if (attributes.get(free) === value || row.cells.get(free) === value) return
      free = `${column} (${number})`
    }
    attributes.set(free, value)
  }
  const add = (column: string, value: unknown): void => {
    if (value === null || value === undefined || value === '') return
    if (Array.isArray(value)) addList(column, value)
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) add(join(column, key), item)
    else {
      const cell = typeof value === 'number' && !Number.isFinite(value) ? String(value) : (value as Cell)
      if (!attributes.has(column) && isColumn(kind, column, cell)) row.add(column, cell)
      else keep(column, cell)
    }
  }
  const addList = (column: string, list: readonly unknown[]) => {
    const items = list.filter((item) => item !== null)
    if (items.length === 0) return
    if (!items.every(isCell)) keep(column, JSON.stringify(list))
    else if (column === 'aliases') row.add(column, writeList(items.map(String)))
    else keep(column, items)
  }
  for (const [column, value] of entries) add(column, value)
  return { cells: row.cells as Row, attributes }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function isCell(value: unknown): value is Cell {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  )
}

/** Counts what has one name, with the first place of each. */
function createCounts(code: 'kept-attribute' | 'not-read') {
  const counts = new Map<string, { count: number; readonly place: string }>()
  return {
    add(what: string, place: string, count = 1): void {
      const seen = counts.get(what)
      if (seen) seen.count += count
      else counts.set(what, { count, place })
    },
    list: (): Issue[] => [...counts].map(([what, seen]) => ({ code, what, severity: 'warning', ...seen })),
  }
}

/** The issue for a value of the wrong kind. */
export function toWrongType(value: unknown, expected: string, place: string): Issue {
  return { code: 'wrong-type', found: printValue(value), expected, severity: 'error', place }
}
