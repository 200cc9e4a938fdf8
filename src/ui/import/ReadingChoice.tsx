import type { ReadingChoices } from '../../formats/readingChoices.ts'
import { EditChoice } from '../edit/EditChoice.tsx'
import type { ImportDesk } from './createImport.ts'
import { useImportWords } from './useImportWords.ts'

/** What is chosen as one of several values. */
type Chosen = Exclude<keyof ReadingChoices, 'columns' | 'sheets'>

interface ReadingChoiceProps<Key extends Chosen> {
  readonly of: Key
  readonly choices: ReadingChoices
  readonly options: readonly NonNullable<ReadingChoices[Key]>[]
  readonly toName: (value: NonNullable<ReadingChoices[Key]>) => string
  /** As it was read; `null`: not known. */
  readonly recognised: NonNullable<ReadingChoices[Key]> | null
  readonly isGuess?: boolean
  readonly onChoose: ImportDesk['choose']
}

const RECOGNISED = ''

/** One thing about the reading, as it was recognised or chosen. */
export function ReadingChoice<Key extends Chosen>(props: ReadingChoiceProps<Key>) {
  const { of, choices, options, toName, recognised, isGuess = false, onChoose } = props
  const words = useImportWords().importing
  const chosen = choices[of]
  const usual =
    recognised === null || chosen !== undefined ? words.recogniseAgain : words.recognised(toName(recognised), isGuess)

  return (
    <EditChoice
      label={words.fields[of]}
      value={chosen === undefined ? RECOGNISED : String(chosen)}
      options={[[RECOGNISED, usual], ...options.map((one) => [String(one), toName(one)] as const)]}
      onChange={(value) => onChoose({ [of]: options.find((one) => String(one) === value) })}
    />
  )
}
