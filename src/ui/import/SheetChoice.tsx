import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

/** Which sheets of a workbook are read. */
export function SheetChoice({ desk, state }: Pick<ShownImport, 'desk' | 'state'>) {
  const words = useImportWords().importing
  const { choices, read } = state
  const all = read.layout?.sheets ?? []
  if (all.length < 2) return null
  const taken = new Set(choices.sheets ?? read.layout?.tables.flatMap(({ sheet }) => sheet ?? []))
  const toggle = (sheet: string, isTaken: boolean) =>
    desk.choose({ sheets: all.filter((one) => (one === sheet ? isTaken : taken.has(one))) })

  return (
    <fieldset className="import-sheets">
      <legend>{words.fields.sheets}</legend>
      {all.map((sheet) => (
        <label key={sheet}>
          <input
            type="checkbox"
            checked={taken.has(sheet)}
            onChange={(event) => toggle(sheet, event.currentTarget.checked)}
          />{' '}
          <bdi>{sheet}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
