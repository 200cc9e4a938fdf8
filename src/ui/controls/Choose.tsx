interface ChooseProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly (readonly [id: Id, name: string])[]
  readonly onChange: (value: Id) => void
}

/** A choice of one option, within a sentence or before a field. */
export function Choose<Id extends string>({ label, value, options, onChange }: ChooseProps<Id>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(options.find(([id]) => id === event.target.value)![0])}
    >
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
