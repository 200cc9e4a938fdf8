import { useTraceWords } from '../useTraceWords.ts'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly hint: string | undefined
}

interface ChoiceListProps<Id extends string> {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly chosen: readonly Id[]
  readonly onChange: (chosen: readonly Id[]) => void
}

/** Checkboxes, with buttons for all and none. */
export function ChoiceList<Id extends string>({ label, choices, chosen, onChange }: ChoiceListProps<Id>) {
  const words = useTraceWords().trace
  const toggle = (id: Id) =>
    onChange(choices.map((choice) => choice.id).filter((other) => chosen.includes(other) !== (other === id)))

  return (
    <fieldset className="choices">
      <legend className="hidden-label">{label}</legend>
      <p>
        <button type="button" className="inline" onClick={() => onChange(choices.map(({ id }) => id))}>
          {words.all}
        </button>
        <button type="button" className="inline" onClick={() => onChange([])}>
          {words.none}
        </button>
      </p>
      {choices.map(({ id, label: name, hint }) => (
        <label key={id} className="check" title={hint}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
