import { printDate } from '../../model/time/printDate.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { DateField } from '../controls/DateField.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface EditDateProps {
  readonly label: string
  readonly value: string | null
  /** Makes the whole period of which the date is a part. */
  readonly toWhole: (date: string) => string
  readonly onChange: (date: string | null) => void
}

/** A date in EDTF with a plain reading beside it. */
export function EditDate({ label, value, toWhole, onChange }: EditDateProps) {
  const words = useEditingWords().editing.relation
  return (
    <div className="edit-field edit-date">
      <DateField
        label={label}
        example={words.dateExample}
        hint={words.dateHint}
        value={value}
        toWhole={toWhole}
        onChange={onChange}
        read={(date) =>
          date === undefined ? words.noDateYet : date === null ? words.notKnown : printDate(date, DATA_LANGUAGE)
        }
      />
    </div>
  )
}
