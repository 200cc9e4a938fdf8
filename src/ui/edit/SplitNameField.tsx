interface SplitNameFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  /** Why it cannot be as it is; empty if it can. */
  readonly problem: string
  readonly onChange: (name: string) => void
}

/** The name of the record that a split makes. */
export function SplitNameField({ id, label, value, problem, onChange }: SplitNameFieldProps) {
  return (
    <p className="edit-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => onChange(target.value)}
      />
      <small id={`${id}-problem`} className="problem" role="status">
        {problem}
      </small>
    </p>
  )
}
