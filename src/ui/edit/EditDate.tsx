import { findTypedDate } from '../../model/time/findTypedDate.ts'
import { printDate } from '../../model/time/printDate.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { DateField } from '../controls/DateField.tsx'
import { useEditingWords } from './useEditingWords.ts'
import { useUnfinishedText } from './useUnfinishedText.ts'

interface EditDateProps {
  readonly label: string
  readonly value: string | null
  /** Makes the whole period of which the date is a part. */
  readonly toWhole: (date: string) => string
  readonly onChange: (date: string | null) => void
  /** Says in words what the date comes to; usually the date itself. */
  readonly read?: (date: string | null) => string
  /** The name under which a text that is no date yet is kept with the document, such as `events/e1/start`. */
  readonly textKey: string
}

/** A date as people type it, with a plain reading beside it. */
export function EditDate({ label, value, toWhole, onChange, read, textKey }: EditDateProps) {
  const words = useEditingWords().editing.relation
  const [kept, keep] = useUnfinishedText(textKey)
  return (
    <div className="edit-field edit-date">
      <DateField
        label={label}
        example={words.dateExample}
        hint={words.dateHint}
        value={value}
        toWhole={toWhole}
        onChange={onChange}
        inPauses
        kept={kept}
        onKeep={keep}
        findDate={findTypedDate}
        read={(date) => {
          if (date === undefined) return words.noDateYet
          return read ? read(date) : date === null ? words.notKnown : printDate(date, DATA_LANGUAGE)
        }}
      />
    </div>
  )
}
