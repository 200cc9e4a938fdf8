import { useId } from 'react'
import { printDate } from '../../model/time/printDate.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { CellField } from '../../workspace/table/field.ts'
import { readCellDate } from '../../workspace/table/fields/dateField.ts'
import { useCellOptions } from '../table/useCellOptions.ts'

interface FieldValueProps {
  readonly label: string
  readonly field: CellField
  /** The text of the value; `null`: nothing was said yet. */
  readonly value: string | null
  readonly onChange: (value: string) => void
}

/** A value for a field: chosen from its options, or typed. */
export function FieldValue({ label, field, value, onChange }: FieldValueProps) {
  const id = useId()
  const { options } = useCellOptions(field, field.kind === 'actor' ? (value ?? '') : '', false)
  const reading = field.kind === 'date' && value ? readCellDate(value) : null
  if (field.kind === 'choice') {
    return (
      <p className="edit-field">
        <label htmlFor={id}>{label}</label>
        <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
          <option value="" />
          {options.map(({ text, remark }) => (
            <option key={text} value={text}>
              {remark ? `${text}: ${remark}` : text}
            </option>
          ))}
        </select>
      </p>
    )
  }
  return (
    <p className="edit-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        list={`${id}-options`}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-options`}>
        {options.map(({ text, remark }) => (
          <option key={text} value={text} label={remark} />
        ))}
      </datalist>
      <small className="quiet">{reading?.ok && reading.value ? printDate(reading.value, DATA_LANGUAGE) : ''}</small>
    </p>
  )
}
