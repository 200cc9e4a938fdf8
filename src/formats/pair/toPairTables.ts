import type { DatasetFile } from '../../model/dataset.ts'
import type { Fields } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import { listColumns, toRow } from '../records/toRow.ts'
import type { RecordTable } from '../records/toTable.ts'
import { toActorTable, toRelationTable } from '../records/toTable.ts'

/** The column that marks a type as the dataset's own. The columns next to it describe the type. */
export const OWN_TYPE = 'type_own'

/** Makes tables of actors and relations in which each row also describes its group and its type. */
export function toPairTables(file: DatasetFile): { readonly actors: RecordTable; readonly relations: RecordTable } {
  const { groups, vocabulary } = file
  const actors = toActorTable(file)
  return {
    actors: joinTables(
      joinTables(actors, 'group', { prefix: 'group_', fields: FIELDS.groups, records: groups }),
      'type',
      { prefix: 'type_', fields: FIELDS.actorTypes, records: vocabulary.actorTypes, mark: OWN_TYPE },
    ),
    relations: joinTables(toRelationTable(file), 'type', {
      prefix: 'type_',
      fields: FIELDS.relationTypes,
      records: vocabulary.relationTypes,
      mark: OWN_TYPE,
    }),
  }
}

interface Joined {
  readonly prefix: string
  readonly fields: Fields
  readonly records: readonly { readonly id: string }[]
  /** A column that is true if there is a record. */
  readonly mark?: string
}

/** Adds to each row the record whose id is in one of its columns. */
function joinTables(table: RecordTable, by: string, { prefix, fields, records, mark }: Joined): RecordTable {
  const { id: _, ...others } = fields
  const joined = new Map(records.map((record) => [record.id, toRow(others, record, prefix)]))
  if (mark !== undefined) for (const row of joined.values()) row.set(mark, true)
  const rows = table.rows.map((row) => new Map([...row, ...(joined.get(String(row.get(by))) ?? [])]))
  const added = listColumns([...joined.values()], others, { prefix })
  return { columns: [...table.columns, ...(mark !== undefined && joined.size > 0 ? [mark] : []), ...added], rows }
}
