import type { ActorId } from '../../model/dataset.ts'
import { ActorPicker } from '../controls/ActorPicker.tsx'
import { useWords } from '../WorkspaceContext.ts'

interface ActorListPickerProps {
  /** The words of the sentence before it. */
  readonly before: string
  readonly label: string
  readonly placeholder: string
  readonly actors: readonly ActorId[]
  readonly except: readonly ActorId[]
  readonly onChange: (actors: readonly ActorId[]) => void
}

/** Several actors in a row, and room for one more. */
export function ActorListPicker({ before, label, placeholder, actors, except, onChange }: ActorListPickerProps) {
  const words = useWords().trace
  const replace = (at: number, actor: ActorId | null) =>
    onChange(actor === null ? actors.filter((_, index) => index !== at) : actors.with(at, actor))

  return (
    <div className="actor-list">
      <span>{before}</span>
      <span className="pickers">
        {actors.map((actor, index) => (
          <ActorPicker
            key={actor}
            label={`${before} ${index + 1}`}
            placeholder={placeholder}
            value={actor}
            except={[...except, ...actors]}
            onChange={(next) => replace(index, next)}
          />
        ))}
        <ActorPicker
          key={actors.length}
          label={label}
          placeholder={actors.length === 0 ? placeholder : words.another}
          value={null}
          except={[...except, ...actors]}
          onChange={(next) => next && onChange([...actors, next])}
        />
      </span>
    </div>
  )
}
