import { Choose } from '../controls/Choose.tsx'

interface EditChoiceProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly (readonly [id: Id, name: string])[]
  readonly onChange: (value: Id) => void
}

/** A choice of one option under its label. A value that is none of the options is one of them as it is. */
export function EditChoice<Id extends string>({ label, value, options, onChange }: EditChoiceProps<Id>) {
  const all = options.some(([id]) => id === value) ? options : [[value, value] as const, ...options]
  return (
    <p className="edit-field">
      <span aria-hidden="true">{label}</span>
      <Choose label={label} value={value} options={all} onChange={onChange} />
    </p>
  )
}
