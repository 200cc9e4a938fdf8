import type { Issue } from '../../model/issue.ts'
import type { Cell, PlacedRow, Row } from '../records/fields.ts'
import { writeList } from '../text/writeList.ts'
import { judgeColumn } from './columnContents.ts'
import { LITTLESIS_CATEGORIES, SOURCE_WORDS } from './columnWords.ts'
import type { TableSources } from './createTableSources.ts'
import type { EndColumns, EndPair } from './findEnds.ts'
import { nameColumns } from './nameColumns.ts'
import { nameOnce } from './nameOnce.ts'
import type { RawRow } from './rawRow.ts'
import { countCells, getText } from './rawRow.ts'
import { readEpoch, readTimeset } from './readTimeset.ts'
import { shortenItem } from './shortenItem.ts'
import { spellColumn } from './spellColumn.ts'

interface RelationTable {
  readonly columns: readonly string[]
  readonly rows: readonly RawRow[]
  readonly ends: EndPair
  /** `null`: what the rows say of sources stays in their columns. */
  readonly sources: TableSources | null
}

interface ReadRelations {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
  readonly issues: readonly Issue[]
}

/** Reads a table whose rows are relations. Rows without one of the ends, as sums have, are counted and left out. */
export function readRelationTable({ columns, rows, ends, sources }: RelationTable): ReadRelations {
  const spelled = columns.map(spellColumn)
  const taken = new Set(
    [ends.source, ends.target]
      .flatMap(({ id, name, type }) => [id, name, type])
      .filter((column) => column !== undefined),
  )
  const cited = sources === null ? null : findCited(columns, spelled, taken)
  if (cited) for (const column of Object.values(cited)) if (column >= 0) taken.add(column)
  const names = nameOnce(
    nameColumns('relations', { columns, rows, taken }).map((name, column) => (taken.has(column) ? '' : name)),
  )
  const categories = findCategories(spelled)
  const actors = new Map<string, PlacedRow>()
  const relations: PlacedRow[] = []
  const unread = createUnread()
  const isDescribed = [ends.source, ends.target].some(
    ({ id, name, type }) => type !== undefined || (id !== undefined && name !== undefined),
  )
  const toEnd = (row: RawRow, { id, name, type }: EndColumns): string => {
    const said = shortenItem(getText(row, id ?? name!))
    const called = name === undefined ? '' : getText(row, name)
    if (said === '') return called
    if (isDescribed) {
      const known = actors.get(said)?.cells ?? new Map<string, Cell>([['id', said]])
      if (called !== '') known.set('name_en', known.get('name_en') ?? called)
      const kind = type === undefined ? '' : getText(row, type)
      if (kind !== '') known.set('type', known.get('type') ?? kind)
      actors.set(said, { place: row.place, cells: known })
    }
    return said
  }
  for (const row of rows) {
    if (countCells(row) === 0) continue
    const [from, to] = [
      getText(row, ends.source.id ?? ends.source.name!),
      getText(row, ends.target.id ?? ends.target.name!),
    ]
    if (isSum(from, to)) {
      unread.add('total row', row.place)
      continue
    }
    const [source, target] = [toEnd(row, ends.source), toEnd(row, ends.target)]
    if (source === '' || target === '') {
      unread.add('row without two ends', row.place)
      continue
    }
    const cells: Row = new Map()
    row.cells.forEach((cell, column) => {
      if (cell === undefined || taken.has(column)) return
      const name = names[column] ?? `column ${column + 1}`
      cells.set(name, name === 'type' ? shortenItem(String(cell)) : cell)
    })
    cells.set('source', source).set('target', target)
    const evidence = cited && sources!.cite(readCited(row, cited))
    if (evidence) cells.set('evidence', writeList([evidence]))
    const category = categories && LITTLESIS_CATEGORIES.get(getText(row, categories))
    if (category !== undefined && category !== null && !cells.has('type')) cells.set('type', category)
    relations.push({ place: row.place, cells: shapeValues(cells) })
  }
  return { actors: [...actors.values()], relations, issues: unread.list() }
}

/** Reads what some programs write in ways of their own: periods, and whether something is still so. */
function shapeValues(cells: Row): Row {
  const timeset = cells.get('timeset')
  const period = timeset === undefined ? null : readTimeset(String(timeset))
  if (period) {
    if (period.start !== null && !cells.has('start')) cells.set('start', period.start)
    if (period.end !== null && !cells.has('end')) cells.set('end', period.end)
    if (!String(timeset).includes(';')) cells.delete('timeset')
  }
  const start = cells.get('start')
  const seconds = /^\d{9,13}(?:\.\d+)?$/.test(String(start)) ? readEpoch(Number(start)) : null
  if (seconds !== null) cells.set('start', seconds)
  const current = CURRENT.get(String(cells.get('current')).toLowerCase())
  if (current !== undefined && !cells.has('status')) {
    cells.delete('current')
    cells.set('status', current)
  }
  return cells
}

const CURRENT: ReadonlyMap<string, string> = new Map([
  ...['true', '1', 'yes', 't'].map((word) => [word, 'actual'] as const),
  ...['false', '0', 'no', 'f'].map((word) => [word, 'past'] as const),
])

const SUM = /^(?:grand |sub-?)?(?:totals?|sum|المجموع|الإجمالي|итого|всего|gesamt|summe|suma|somme)\s*:?$/iu

function isSum(source: string, target: string): boolean {
  return SUM.test(source) && (target === '' || SUM.test(target) || /^[\d.,\s]+$/.test(target))
}

type Cited = Readonly<Record<keyof typeof SOURCE_WORDS, number>>

/** The columns that say where rows are from; `null`: there are none, or the table cites in our own way. */
function findCited(columns: readonly string[], spelled: readonly string[], taken: ReadonlySet<number>): Cited | null {
  if (columns.includes('evidence')) return null
  const find = (words: readonly string[]) =>
    words.map((word) => spelled.findIndex((name, at) => name === word && !taken.has(at))).find((at) => at >= 0) ?? -1
  const cited = {
    title: find(SOURCE_WORDS.title),
    url: find(SOURCE_WORDS.url),
    page: find(SOURCE_WORDS.page),
    quote: find(SOURCE_WORDS.quote),
  }
  return cited.title < 0 && cited.url < 0 && cited.quote < 0 ? null : cited
}

function readCited(row: RawRow, { title, url, page, quote }: Cited) {
  const read = (column: number) => (column < 0 ? '' : getText(row, column))
  return { title: read(title), url: read(url), page: read(page), quote: read(quote) }
}

/** The column of the numbers by which LittleSis says what a relation is. */
function findCategories(spelled: readonly string[]): number | null {
  const column = spelled.indexOf('category id')
  return column >= 0 && spelled.some((name) => /^entity ?1 id$/.test(name)) ? column : null
}

/** Counts rows that are left out, by what they are. */
function createUnread() {
  const seen = new Map<string, { count: number; readonly place: string }>()
  return {
    add(what: string, place: string) {
      const before = seen.get(what)
      if (before) before.count++
      else seen.set(what, { count: 1, place })
    },
    list: (): Issue[] => [...seen].map(([what, one]) => ({ code: 'not-read', what, severity: 'warning', ...one })),
  }
}

/** Whether a column may hold ends: dates beside other ends are none. */
export function isPossibleEnd(rows: readonly RawRow[], column: number): boolean {
  const contents = judgeColumn(rows, column)
  return contents !== 'date' && contents !== 'empty'
}
