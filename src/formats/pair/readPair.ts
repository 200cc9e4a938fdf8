import type { Issue } from '../../model/issue.ts'
import type { DraftDataset } from '../draft/draftDataset.ts'
import type { Cell, Fields, PlacedRow } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import type { Draft } from '../records/fromRow.ts'
import { fromRow } from '../records/fromRow.ts'
import { isColumnOf } from '../records/toRow.ts'
import { DIRECTED, renameColumns } from './renameColumns.ts'
import { OWN_TYPE } from './toPairTables.ts'

/** Rows of actors and of relations, of this project's own or any other program's making. */
export interface PairRows {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
}

/** Drafts a dataset from rows of actors and relations and what stands in them of groups and types. */
export function readPair(pair: PairRows, outline: Draft): DraftDataset {
  const actors = pair.actors.map((row) => renameColumns(row, 'actors'))
  const relations = pair.relations.map((row) => renameColumns(row, 'relations'))
  return {
    outline: {
      groups: listJoined(actors, 'group', 'group_', FIELDS.groups),
      vocabulary: {
        actorTypes: listJoined(actors, 'type', 'type_', FIELDS.actorTypes, OWN_TYPE),
        relationTypes: listJoined(relations, 'type', 'type_', FIELDS.relationTypes, OWN_TYPE),
      },
      ...outline,
    },
    actors: actors.map(({ place, cells }) => ({ place, fields: fromRow(FIELDS.actors, cells) })),
    relations: relations.map(({ place, cells }) => {
      const isUndirected = cells.get(DIRECTED) === false
      return { place, fields: fromRow(FIELDS.relations, cells), isUndirected }
    }),
    issues: [...listUnread(actors, ACTOR_COLUMNS), ...listUnread(relations, RELATION_COLUMNS)],
  }
}

/** What rows say of the groups or types that they name: of each, the first row that says something. */
function listJoined(rows: readonly PlacedRow[], by: string, prefix: string, fields: Fields, mark?: string): Draft[] {
  const found = new Map<Cell, Draft>()
  for (const { cells } of rows) {
    const id = cells.get(by)
    if (id === undefined || found.has(id) || (mark !== undefined && !cells.has(mark))) continue
    const said = fromRow(fields, cells, prefix)
    found.set(id, { name: mark === undefined ? { en: String(id) } : undefined, ...said, id: String(id) })
  }
  return [...found.values()].map((record) => omitUndefined(record))
}

function omitUndefined(record: Draft): Draft {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

type Known = readonly { readonly prefix: string; readonly fields: Fields }[]

const ACTOR_COLUMNS: Known = [
  { prefix: '', fields: FIELDS.actors },
  { prefix: 'group_', fields: FIELDS.groups },
  { prefix: 'type_', fields: { ...FIELDS.actorTypes, own: 'boolean' } },
]
const RELATION_COLUMNS: Known = [
  { prefix: '', fields: { ...FIELDS.relations, [DIRECTED]: 'boolean' } },
  { prefix: 'type_', fields: { ...FIELDS.relationTypes, own: 'boolean' } },
]

/** One warning for each column of which nothing is read, with its first place. */
export function listUnread(rows: readonly PlacedRow[], known: Known): Issue[] {
  const unread = new Map<string, { place: string; count: number }>()
  const isRead = new Map<string, boolean>()
  for (const { cells, place } of rows) {
    for (const column of cells.keys()) {
      const read = isRead.get(column) ?? known.some((each) => isKnown(each, column))
      isRead.set(column, read)
      if (read) continue
      const seen = unread.get(column)
      if (seen) seen.count++
      else unread.set(column, { place, count: 1 })
    }
  }
  return [...unread].map(([what, seen]) => ({ code: 'not-read', what, severity: 'warning', ...seen }))
}

function isKnown({ prefix, fields }: Known[number], column: string): boolean {
  return Object.entries(fields).some(([name, kind]) => isColumnOf(kind, prefix + name, column))
}
