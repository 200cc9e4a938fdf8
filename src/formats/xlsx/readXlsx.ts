import { groupBy } from '../../base/order.ts'
import type { Issue } from '../../model/issue.ts'
import type { CheckedDataset } from '../../model/validateDataset.ts'
import { checkDraft } from '../draft/checkDraft.ts'
import { nameAfter } from '../draft/draftDataset.ts'
import type { FileToRead } from '../format.ts'
import type { ColumnFate } from '../pair/otherColumns.ts'
import { listOthers, sortColumns } from '../pair/otherColumns.ts'
import type { RawTable } from '../pair/placeRows.ts'
import { findKind, placeRows } from '../pair/placeRows.ts'
import { readPair } from '../pair/readPair.ts'
import type { ReadProgress } from '../readProgress.ts'
import { PARSED } from '../readProgress.ts'
import type { Cell, PlacedRow } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { fromRow } from '../records/fromRow.ts'
import { readWorkbook } from './readWorkbook.ts'
import type { SheetId } from './sheets.ts'
import { SHEET_NAMES } from './sheets.ts'
import { joinLongCells } from './splitLongCells.ts'
import { toTableName } from './splitLongTable.ts'

type Sheets = Readonly<Partial<Record<SheetId, readonly PlacedRow[]>>>

/** Reads an Excel workbook: sheets that this project wrote by name, or any that list actors or relations. */
export function readXlsx({ name, bytes }: FileToRead, tell?: ReadProgress): CheckedDataset {
  const workbook = readWorkbook(bytes, (share) => tell?.(share * PARSED))
  if (!workbook.ok) return { file: null, issues: workbook.problems }
  const { sheets, issues: unsorted } = sortSheets(workbook.value.tables)
  const issues = [...workbook.value.issues, ...unsorted]
  if (!sheets.actors && !sheets.relations) return { file: null, issues }
  const { actors = [], relations = [] } = sheets
  const others = readOutline(sheets)
  const draft = readPair({ actors, relations }, { ...nameAfter(name), ...others.outline })
  return checkDraft({ ...draft, makesEnds: true, issues: [...issues, ...others.issues, ...draft.issues] })
}

function sortSheets(tables: ReadonlyMap<string, RawTable>): { readonly sheets: Sheets; readonly issues: Issue[] } {
  const sheets: Partial<Record<SheetId, PlacedRow[]>> = {}
  const issues: Issue[] = []
  const named = new Map(Object.entries(SHEET_NAMES).map(([id, name]) => [name, id as SheetId]))
  for (const [name, table] of tables) {
    const id = named.get(toTableName(name)) ?? findKind(table.columns)
    const rows = placeRows(table).map(({ place, cells }) => ({ place, cells: joinLongCells(cells) }))
    if (id !== null) sheets[id] = [...(sheets[id] ?? []), ...rows]
    else if (rows.length > 0)
      issues.push({ code: 'not-read', what: `sheet ${name}`, count: 1, severity: 'warning', place: `sheet ${name}` })
  }
  if (!sheets.actors && !sheets.relations) {
    const found = [...tables.keys()].slice(0, 20)
    const expected = 'a sheet with "source" and "target", or with "id" or "name"'
    issues.push({ code: 'missing-column', found, expected, severity: 'error', place: '' })
  }
  return { sheets, issues }
}

/** Reads the rest of the dataset without actors and relations, as far as there are sheets for it. */
function readOutline(sheets: Sheets): { readonly outline: Draft; readonly issues: Issue[] } {
  const others = OTHER_SHEETS.filter((id) => sheets[id])
  const list = (id: SheetId) => (sheets[id] ?? []).map(({ cells }) => fromRow(FIELDS[id], cells))
  const passages = collect(sheets, { parts: 'passages', by: 'source', owners: 'sources' })
  const positions = collect(sheets, { parts: 'claimPositions', by: 'claim', owners: 'claims' })
  const lists: Partial<Record<SheetId, readonly unknown[]>> = {
    credits: list('credits'),
    groups: list('groups'),
    sources: list('sources').map((source) => ({ ...source, passages: passages.of(source) })),
    events: list('events'),
    claims: list('claims').map((claim) => ({ ...claim, positions: positions.of(claim) })),
    stories: list('stories').map(({ story }) => story),
    ratings: list('ratings'),
    figures: list('figures'),
  }
  const present = Object.entries(lists).filter(([id]) => sheets[id as SheetId])
  const vocabulary = {
    actorTypes: list('actorTypes'),
    relationTypes: list('relationTypes'),
    ...(sheets.terms && { terms: Object.fromEntries(list('terms').map(({ term, text }) => [String(term), text])) }),
  }
  const unread = others.flatMap((id) => listOthers(sheets[id] ?? [], fateIn(id)))
  return {
    outline: {
      ...(sheets.actorTypes || sheets.relationTypes || sheets.terms ? { vocabulary } : {}),
      ...list('dataset')[0],
      ...Object.fromEntries(present),
      ...(sheets.places ? { positions: joinPositions(list('places')) } : {}),
    },
    issues: [...unread, ...passages.issues, ...positions.issues],
  }
}

function joinPositions(rows: readonly Draft[]): Draft {
  const layouts = groupBy(rows, ({ layout }) => String(layout ?? ''))
  return Object.fromEntries(
    [...layouts].map(([layout, points]) => [
      layout,
      Object.fromEntries(points.map(({ layout: _, actor, ...point }) => [String(actor), point])),
    ]),
  )
}

const OTHER_SHEETS = (Object.keys(SHEET_NAMES) as SheetId[]).filter((id) => id !== 'actors' && id !== 'relations')

/** These sheets have no attributes, so unknown columns are not read. */
function fateIn(id: SheetId): (column: string) => ColumnFate {
  const fateOf = sortColumns([{ prefix: '', fields: FIELDS[id] }])
  return (column) => (fateOf(column) === 'known' ? 'known' : 'not-read')
}

interface Belonging {
  readonly parts: SheetId
  /** The column that names the owner. */
  readonly by: string
  readonly owners: SheetId
}

/** Collects the parts of records that have a sheet of their own, by owner. Reports a part without an owner. */
function collect(sheets: Sheets, { parts, by, owners }: Belonging) {
  const byOwner = groupBy(sheets[parts] ?? [], ({ cells }) => cells.get(by))
  const known = new Set((sheets[owners] ?? []).map(({ cells }) => cells.get('id')))
  const issues = [...byOwner].flatMap(([owner, rows]): Issue[] => {
    if (known.has(owner)) return []
    const what = `${by} ${String(owner ?? '')}`
    return [{ code: 'not-read', what, count: rows.length, severity: 'warning', place: rows[0]!.place }]
  })
  const of = ({ id }: Draft) =>
    (byOwner.get(id as Cell) ?? []).map(({ cells }) => {
      const { [by]: _, ...part } = fromRow(FIELDS[parts], cells)
      return part
    })
  return { of, issues }
}
