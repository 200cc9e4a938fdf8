import type { ActorField, ColumnField, RelationField } from '../columnField.ts'
import type { Fields } from '../records/fields.ts'
import { FIELDS } from '../records/fields.ts'
import { isColumnOf } from '../records/toRow.ts'
import { DIRECTED } from './renameColumns.ts'

/** What the rows of a table are. */
export type RowKind = 'actors' | 'relations'

/** The names that the columns of fields have in rows. Ends, and what rows say of sources, are read apart. */
const CELLS: Readonly<Record<RowKind, ReadonlyMap<string, string>>> = {
  relations: new Map<RelationField, string>([
    ['verb', 'type'],
    ['phrase', 'phrase_en'],
    ['sign', 'sign'],
    ['weight', 'weight'],
    ['strength', 'strength'],
    ['start', 'start'],
    ['end', 'end'],
    ['timeset', 'timeset'],
    ['direction', DIRECTED],
    ['status', 'status'],
    ['current', 'current'],
    ['confidence', 'confidence'],
    ['credibility', 'credibility'],
    ['note', 'note_en'],
    ['id', 'id'],
  ]),
  actors: new Map<ActorField, string>([
    ['id', 'id'],
    ['name', 'name'],
    ['actor-type', 'type'],
    ['group', 'group'],
    ['aliases', 'aliases'],
    ['description', 'description_en'],
    ['x', 'x'],
    ['y', 'y'],
  ]),
}

/** The columns of rows that are fields of the dataset format, those of groups and types included. */
export const KNOWN_COLUMNS: Readonly<Record<RowKind, readonly { readonly prefix: string; readonly fields: Fields }[]>> =
  {
    actors: [
      { prefix: '', fields: FIELDS.actors },
      { prefix: 'group_', fields: FIELDS.groups },
      { prefix: 'type_', fields: { ...FIELDS.actorTypes, own: 'boolean' } },
    ],
    relations: [
      { prefix: '', fields: { ...FIELDS.relations, [DIRECTED]: 'text' } },
      { prefix: 'type_', fields: { ...FIELDS.relationTypes, own: 'boolean' } },
    ],
  }

/** The name of the column of a field in rows; `undefined`: rows of that kind have no such column. */
export function findCellName(kind: RowKind, field: ColumnField): string | undefined {
  return CELLS[kind].get(field)
}

/** What a column of that name in rows is taken for. */
export function getColumnField(kind: RowKind, cell: string): ColumnField {
  for (const [field, name] of CELLS[kind]) if (name === cell) return field as ColumnField
  return isFieldColumn(kind, cell) ? 'as-named' : 'attribute'
}

function isFieldColumn(kind: RowKind, column: string): boolean {
  return KNOWN_COLUMNS[kind].some(({ prefix, fields }) =>
    Object.entries(fields).some(([name, field]) => isColumnOf(field, prefix + name, column)),
  )
}
