import { NEGATIVE_WEIGHTS } from '../../formats/graph/weighRelations.ts'
import type { ReadingChoices } from '../../formats/readingChoices.ts'
import { READERS } from '../../formats/registry.ts'
import { TEXT_ENCODINGS } from '../../formats/text/textEncoding.ts'
import { ReadingChoice } from './ReadingChoice.tsx'
import { SheetChoice } from './SheetChoice.tsx'
import type { ShownImport } from './useImport.ts'
import { useImportWords } from './useImportWords.ts'

const SEPARATORS = [',', ';', '\t', '|', ' ']
const DECIMALS = ['.', ','] as const
const DAY_ORDERS = ['day-first', 'month-first'] as const
/** How far down headings are looked for by hand. */
const MOST_ROWS = 20
const ROWS = Array.from({ length: MOST_ROWS + 1 }, (_, row) => row)

/** What of the reading can be corrected: whatever is not chosen is recognised. */
export function ReadingFields({ desk, state }: Pick<ShownImport, 'desk' | 'state'>) {
  const words = useImportWords().importing
  const { choices, read } = state
  const { layout } = read
  const [table] = layout?.tables ?? []
  const header = table?.header ?? null
  const format = READERS.find(({ id }) => id === read.format)
  const isChosen = (key: keyof ReadingChoices) => choices[key] !== undefined
  const choose = { choices, onChoose: desk.choose }

  return (
    <div className="import-fields">
      <ReadingChoice
        of="format"
        {...choose}
        options={READERS.map(({ id }) => id)}
        recognised={format?.id ?? null}
        isGuess={layout?.certainty === 'usual'}
        toName={(id) => READERS.flatMap((one) => (one.id === id ? (one.nameAsRead ?? one.name) : []))[0]!}
        onChoose={(chosen) => desk.choose({ ...chosen, columns: undefined })}
      />
      {layout && layout.encoding === null ? null : (
        <ReadingChoice
          of="encoding"
          {...choose}
          options={TEXT_ENCODINGS}
          toName={words.encoding}
          recognised={layout?.encoding?.name ?? null}
          isGuess={layout?.encoding?.isGuess === true}
        />
      )}
      {table?.separator || isChosen('separator') ? (
        <ReadingChoice
          of="separator"
          {...choose}
          options={SEPARATORS}
          toName={words.separator}
          recognised={table?.separator ?? null}
        />
      ) : null}
      {header === null ? null : (
        <>
          <ReadingChoice of="header" {...choose} options={ROWS} toName={words.headerIn} recognised={header} />
          <ReadingChoice
            of="decimal"
            {...choose}
            options={DECIMALS}
            toName={(sign) => words.decimals[sign]}
            recognised={table!.decimal}
          />
        </>
      )}
      {layout?.dayOrder == null && !isChosen('dayOrder') ? null : (
        <ReadingChoice
          of="dayOrder"
          {...choose}
          options={DAY_ORDERS}
          toName={(order) => words.dayOrders[order]}
          recognised={layout?.dayOrder ?? null}
        />
      )}
      {layout?.negativeWeights == null && !isChosen('negativeWeights') ? null : (
        <ReadingChoice
          of="negativeWeights"
          {...choose}
          options={NEGATIVE_WEIGHTS}
          toName={(one) => words.weights[one]}
          recognised={layout?.negativeWeights ?? null}
        />
      )}
      <SheetChoice desk={desk} state={state} />
    </div>
  )
}
