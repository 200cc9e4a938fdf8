import { X } from 'lucide-react'
import type { ActorId } from '../../model/dataset.ts'
import { Picker } from '../controls/Picker.tsx'
import { printName } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { useEditingWords } from './useEditingWords.ts'

interface OptionalActorFieldProps {
  readonly label: string
  /** `null`: nobody. */
  readonly actor: ActorId | null
  readonly onPick: (actor: ActorId | null) => void
}

/** An actor by name, or nobody, and a field that finds one. */
export function OptionalActorField({ label, actor, onPick }: OptionalActorFieldProps) {
  const words = useEditingWords().editing.relation
  const dataset = useWorkspaceState((state) => state.dataset)!
  const hint = actor === null ? words.pickActor : words.otherActor
  return (
    <div className="edit-field">
      <span>{label}</span>
      {actor === null ? null : (
        <span className="edit-piece">
          <bdi className="edit-actor">{printName(dataset, actor)}</bdi>
          <button
            type="button"
            aria-label={words.nobody(label)}
            title={words.nobody(label)}
            onClick={() => onPick(null)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      )}
      <Picker
        label={`${label}: ${hint}`}
        placeholder={hint}
        besides={null}
        except={actor === null ? [] : [actor]}
        onPick={(picked) => picked.kind === 'actor' && onPick(picked.id)}
      />
    </div>
  )
}
