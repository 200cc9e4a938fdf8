import { X } from 'lucide-react'
import type { ActorId, Claim, Holder, SourceId } from '../../model/dataset.ts'
import { Picker } from '../controls/Picker.tsx'
import { printName, printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { EditChoice } from './EditChoice.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { LocalTextFields } from './LocalTextFields.tsx'
import { useEditingWords } from './useEditingWords.ts'

type Position = Claim['positions'][number]

interface PositionFieldsProps {
  readonly number: number
  readonly position: Position
  /** Takes the position; `null`: it was removed. */
  readonly onChange: (position: Position | null) => void
}

/** A position in a contested matter: who holds it, what they say, and the evidence that they do. */
export function PositionFields({ number, position, onChange }: PositionFieldsProps) {
  const words = useEditingWords().editing.claim
  const change = (fields: Partial<Position>) => onChange({ ...position, ...fields })

  return (
    <fieldset className="edit-piece">
      <legend className="hidden-label">{words.position(number)}</legend>
      <div>
        <HolderField holder={position.holder} onChange={(holder) => change({ holder })} />
        <LocalTextFields
          long
          canBeEmpty
          label={words.statement}
          text={position.statement}
          onChange={(statement) => change({ statement: statement ?? { en: '' } })}
        />
        <EvidenceForm evidence={position.evidence} onChange={(evidence) => change({ evidence })} />
      </div>
      <button
        type="button"
        aria-label={words.removePosition(number)}
        title={words.removePosition(number)}
        onClick={() => onChange(null)}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </fieldset>
  )
}

interface HolderFieldProps {
  readonly holder: Holder
  readonly onChange: (holder: Holder) => void
}

/** Who holds a position: an actor, who can be any, or the author of a source. */
function HolderField({ holder, onChange }: HolderFieldProps) {
  const { editing, details } = useEditingWords()
  const words = editing.claim
  const dataset = useWorkspaceState((state) => state.dataset)!
  const toOption = (one: Holder) => (typeof one === 'string' ? `actor ${one}` : `source ${one.source}`)
  const actor = typeof holder === 'string' ? [[toOption(holder), printName(dataset, holder)] as const] : []
  const authors = [...dataset.sources.values()].map(
    ({ id, title }) => [`source ${id}`, words.author(title ? printText(title) : details.untitled)] as const,
  )

  return (
    <>
      <EditChoice
        label={words.holder}
        value={toOption(holder)}
        options={[...actor, ...authors]}
        onChange={(option) => {
          const id = option.slice(option.indexOf(' ') + 1)
          onChange(option.startsWith('actor ') ? (id as ActorId) : { source: id as SourceId })
        }}
      />
      <Picker
        label={words.otherHolder}
        placeholder={words.otherHolder}
        besides={null}
        except={typeof holder === 'string' ? [holder] : []}
        onPick={(picked) => picked.kind === 'actor' && onChange(picked.id)}
      />
    </>
  )
}
