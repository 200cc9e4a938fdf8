import { READERS } from '../../formats/registry.ts'
import type { TextEncoding } from '../../formats/text/textEncoding.ts'
import { TEXT_ENCODINGS } from '../../formats/text/textEncoding.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

const RECOGNISED = ''
const SEPARATORS = [',', ';', '\t', '|', ' ']
/** How far down headings are looked for by hand. */
const MOST_ROWS = 20

/** What of the reading can be corrected: whatever is not chosen is recognised. */
export function ReadingFields({ desk, state }: Pick<ShownImport, 'desk' | 'state'>) {
  const words = useImportWords().importing
  const { choices, read } = state
  const { layout } = read
  const [table] = layout?.tables ?? []
  const isText = table?.separator !== null && table !== undefined
  const recognised = (value: string | null, isGuess = false) =>
    [RECOGNISED, value === null ? words.recogniseAgain : words.recognised(value, isGuess)] as const
  const format = READERS.find(({ id }) => id === read.format)
  const formatName = format ? (format.nameAsRead ?? format.name) : null
  const isChosen = (key: keyof typeof choices) => choices[key] !== undefined

  return (
    <div className="import-fields">
      <EditChoice
        label={words.fields.format}
        value={choices.format ?? RECOGNISED}
        options={[
          recognised(isChosen('format') ? null : formatName, layout?.certainty === 'usual'),
          ...READERS.map(({ id, name, nameAsRead }) => [id, nameAsRead ?? name] as const),
        ]}
        onChange={(format) => desk.choose({ format: READERS.find(({ id }) => id === format)?.id, columns: undefined })}
      />
      {layout && layout.encoding === null ? null : (
        <EditChoice
          label={words.fields.encoding}
          value={choices.encoding ?? RECOGNISED}
          options={[
            recognised(
              isChosen('encoding') || !layout?.encoding ? null : words.encoding(layout.encoding.name),
              layout?.encoding?.isGuess,
            ),
            ...TEXT_ENCODINGS.map((encoding) => [encoding, words.encoding(encoding)] as const),
          ]}
          onChange={(encoding) =>
            desk.choose({ encoding: encoding === RECOGNISED ? undefined : (encoding as TextEncoding) })
          }
        />
      )}
      {isText || isChosen('separator') ? (
        <EditChoice
          label={words.fields.separator}
          value={choices.separator ?? RECOGNISED}
          options={[
            recognised(isChosen('separator') || !table?.separator ? null : words.separator(table.separator)),
            ...SEPARATORS.map((sign) => [sign, words.separator(sign)] as const),
          ]}
          onChange={(separator) => desk.choose({ separator: separator === RECOGNISED ? undefined : separator })}
        />
      ) : null}
      {table && table.header !== null ? (
        <>
          <EditChoice
            label={words.fields.header}
            value={choices.header === undefined ? RECOGNISED : String(choices.header)}
            options={[
              recognised(isChosen('header') ? null : table.header === 0 ? words.noHeader : words.row(table.header)),
              ['0', words.noHeader],
              ...Array.from({ length: MOST_ROWS }, (_, row) => [String(row + 1), words.row(row + 1)] as const),
            ]}
            onChange={(header) => desk.choose({ header: header === RECOGNISED ? undefined : Number(header) })}
          />
          <EditChoice
            label={words.fields.decimal}
            value={choices.decimal ?? RECOGNISED}
            options={[
              recognised(isChosen('decimal') ? null : words.decimals[table.decimal]),
              ['.', words.decimals['.']],
              [',', words.decimals[',']],
            ]}
            onChange={(decimal) => desk.choose({ decimal: decimal === '.' || decimal === ',' ? decimal : undefined })}
          />
          <EditChoice
            label={words.fields.dayOrder}
            value={choices.dayOrder ?? RECOGNISED}
            options={[
              recognised(isChosen('dayOrder') || !layout?.dayOrder ? null : words.dayOrders[layout.dayOrder]),
              ['day-first', words.dayOrders['day-first']],
              ['month-first', words.dayOrders['month-first']],
            ]}
            onChange={(order) =>
              desk.choose({ dayOrder: order === 'day-first' || order === 'month-first' ? order : undefined })
            }
          />
        </>
      ) : null}
      <SheetChoice desk={desk} state={state} />
    </div>
  )
}

/** Which sheets of a workbook are read. */
function SheetChoice({ desk, state }: Pick<ShownImport, 'desk' | 'state'>) {
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
