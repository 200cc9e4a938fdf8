interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly options: readonly (readonly [id: Id, label: string])[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** A choice of one option from a drop-down list. */
export function Choice<Id extends string>({ label, options, value, onChange }: ChoiceProps<Id>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value as Id)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CheckProps {
  readonly label: string
  readonly hint?: string
  /** The id of what explains it. */
  readonly describedBy?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A checkbox. */
export function Check({ label, hint, describedBy, checked, onChange }: CheckProps) {
  return (
    <label className="check" title={hint}>
      <input
        type="checkbox"
        aria-describedby={describedBy}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  )
}
