import { isolate } from '../../base/isolate.ts'
import type { ColumnField } from '../../formats/columnField.ts'
import { ACTOR_FIELDS, RELATION_FIELDS } from '../../formats/columnField.ts'
import type { ColumnLayout, TableLayout } from '../../formats/fileLayout.ts'
import type { Displacing } from './createImport.ts'
import { FieldPicker } from './FieldPicker.tsx'
import { IsolatedText } from './IsolatedText.tsx'
import { MappingTools } from './MappingTools.tsx'
import { toColumnKey } from './toColumnKey.ts'
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
          {tables.length > 1 ? <h4 dir="auto">{nameTable(table, words.columns.parts)}</h4> : null}
          <ul>
            {table.columns.map((column) => {
              const key = toColumnKey(tables, table, column.name)
              return (
                <ColumnRow
                  key={column.name}
                  column={column}
                  fields={(dataset && BY_KIND[table.kind]) ?? ALL}
                  onPick={(field) => desk.mapColumn(key, field)}
                  displacing={state.displacing?.column === key ? state.displacing : null}
                  onUndo={desk.unmapColumn}
                />
              )
            })}
          </ul>
        </div>
      ))}
      <MappingTools desk={desk} state={state} />
    </div>
  )
}

/** The two parts of a graph have a name in the language of the page. */
function nameTable({ file, sheet, kind, header }: TableLayout, parts: Readonly<Record<string, string>>): string {
  return (header === null ? parts[kind] : sheet) ?? file
}

interface ColumnRowProps {
  readonly column: ColumnLayout
  readonly fields: readonly ColumnField[]
  readonly onPick: (field: ColumnField) => void
  /** What was chosen for it did to other columns. */
  readonly displacing: Displacing | null
  readonly onUndo: () => void
}

function ColumnRow({ column, fields, onPick, displacing, onUndo }: ColumnRowProps) {
  const words = useImportWords().importing.columns
  const { name, samples, field } = column

  return (
    <li className="import-column">
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <FieldPicker label={words.label(name)} value={field} fields={fields} onPick={onPick} />
      <small className="quiet">
        {samples.length === 0 ? words.noSamples : null}
        {samples.map((sample) => (
          <bdi key={sample}>{sample}</bdi>
        ))}
      </small>
      <div className="import-displaced" role="status">
        {displacing ? (
          <>
            {displacing.displaced.map(({ name: other, before, now }) => (
              <IsolatedText key={other} text={words.displaced(isolate(other), before, now)} />
            ))}
            <button type="button" className="text-button" onClick={onUndo}>
              {words.undo}
            </button>
          </>
        ) : null}
      </div>
    </li>
  )
}
