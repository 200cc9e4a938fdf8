import type { ColumnField } from '../../formats/columnField.ts'
import { ACTOR_FIELDS, RELATION_FIELDS } from '../../formats/columnField.ts'
import type { ColumnLayout, TableLayout } from '../../formats/fileLayout.ts'
import { joinColumnKey } from '../../formats/table/tableChoices.ts'
import { FieldPicker } from './FieldPicker.tsx'
import { MappingTools } from './MappingTools.tsx'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

const ANY: readonly ColumnField[] = ['attribute', 'left-out']
const BY_KIND: Partial<Readonly<Record<TableLayout['kind'], readonly ColumnField[]>>> = {
  relations: [...RELATION_FIELDS, ...ANY],
  actors: [...ACTOR_FIELDS, ...ANY],
}
const ALL: readonly ColumnField[] = [...new Set([...RELATION_FIELDS, ...ACTOR_FIELDS, ...ANY])]

/** The columns of the tables, each with samples and the field that it is. */
export function ColumnList({ desk, state, dataset }: ShownImport) {
  const words = useImportWords().importing
  const tables = state.read.layout?.tables.filter(({ columns }) => columns.length > 0) ?? []
  if (tables.length === 0) return null

  return (
    <div className="import-columns">
      <h3>{words.columns.title}</h3>
      <p className="quiet">{words.columns.about}</p>
      {tables.map((table) => (
        <div key={`${table.file} ${table.sheet}`}>
          {tables.length > 1 ? <h4 dir="auto">{table.sheet ?? table.file}</h4> : null}
          <ul>
            {table.columns.map((column) => (
              <ColumnRow
                key={column.name}
                column={column}
                fields={(dataset && BY_KIND[table.kind]) ?? ALL}
                onPick={(field) => desk.mapColumn(toKey(tables, table, column), field)}
              />
            ))}
          </ul>
        </div>
      ))}
      <MappingTools desk={desk} state={state} />
    </div>
  )
}

/** The name of a column, with its table where another has one of that name. */
function toKey(tables: readonly TableLayout[], table: TableLayout, { name }: ColumnLayout): string {
  const isAlone = tables.every((one) => one === table || one.columns.every((column) => column.name !== name))
  return isAlone ? name : joinColumnKey(table.sheet ?? table.file, name)
}

interface ColumnRowProps {
  readonly column: ColumnLayout
  readonly fields: readonly ColumnField[]
  readonly onPick: (field: ColumnField) => void
}

function ColumnRow({ column, fields, onPick }: ColumnRowProps) {
  const words = useImportWords().importing.columns
  const { name, samples, field } = column

  return (
    <li className="import-column">
      <strong dir="auto">{name}</strong>
      <FieldPicker label={words.label(name)} value={field} fields={fields} onPick={onPick} />
      <small className="quiet">
        {samples.length === 0 ? words.noSamples : null}
        {samples.map((sample) => (
          <bdi key={sample}>{sample}</bdi>
        ))}
      </small>
    </li>
  )
}
