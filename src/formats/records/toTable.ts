import type { DatasetFile } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'
import type { Fields, Row } from './fields.ts'
import { FIELDS } from './fields.ts'
import { listColumns, toRow } from './toRow.ts'

/** The rows of a table and its columns in order. */
export interface RecordTable {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** Makes a table of records with the columns that they need. */
export function toTable(fields: Fields, records: readonly object[], always: readonly string[] = []): RecordTable {
  const rows = records.map((record) => toRow(fields, record))
  return { columns: listColumns(rows, fields, { always }), rows }
}

export function toRelationTable({ relations }: DatasetFile): RecordTable {
  return toTable(FIELDS.relations, relations, ['id', 'type', 'source', 'target'])
}

/** Makes the table of actors, each with the position that a person has set in the first layout. */
export function toActorTable({ actors, positions }: DatasetFile): RecordTable {
  return toTable(
    FIELDS.actors,
    actors.map((actor) => ({ ...actor, ...positions[FIRST_LAYOUT]?.[actor.id] })),
    ['id', 'name_en', 'type'],
  )
}
