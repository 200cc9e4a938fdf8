import { TextPicker } from './TextPicker.tsx'

interface TypeFieldProps {
  readonly label: string
  /** What the field says that finds another one: "Another verb". */
  readonly other: string
  readonly type: string
  readonly types: readonly (readonly [id: string, name: string])[]
  readonly onPick: (type: string) => void
}

/** A type by name, and a field that finds another by what is typed. */
export function TypeField({ label, other, type, types, onPick }: TypeFieldProps) {
  const name = types.find(([id]) => id === type)?.[1] ?? type
  return (
    <div className="edit-field">
      <span>{label}</span>
      <bdi className="edit-actor">{name}</bdi>
      <TextPicker
        label={`${label}: ${other}`}
        placeholder={other}
        listOptions={() => types.flatMap(([id, text]) => (id === type ? [] : { id, text }))}
        onPick={onPick}
      />
    </div>
  )
}
