import type { ActorId } from '../../model/dataset.ts'
import { Picker } from '../controls/Picker.tsx'
import { printName } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { useEditingWords } from './useEditingWords.ts'

interface ActorFieldProps {
  readonly label: string
  readonly actor: ActorId
  readonly onPick: (actor: ActorId) => void
}

/** An actor by name, and a field that finds another. */
export function ActorField({ label, actor, onPick }: ActorFieldProps) {
  const words = useEditingWords().editing.relation
  const dataset = useWorkspaceState((state) => state.dataset)!
  return (
    <div className="edit-field">
      <span>{label}</span>
      <bdi className="edit-actor">{printName(dataset, actor)}</bdi>
      <Picker
        label={`${label}: ${words.otherActor}`}
        placeholder={words.otherActor}
        besides={null}
        except={[actor]}
        onPick={(picked) => picked.kind === 'actor' && onPick(picked.id)}
      />
    </div>
  )
}
