import { Check } from 'lucide-react'
import type { Actor, Relation } from '../../model/dataset.ts'
import { setEditing } from '../../workspace/commands/panels.ts'
import { RelationSentence } from '../details/RelationSentence.tsx'
import { printText } from '../printText.ts'
import { useWorkspace } from '../WorkspaceContext.ts'
import { ActorForm } from './ActorForm.tsx'
import { giveUpActor } from './beginActor.ts'
import { FormFrame } from './FormFrame.tsx'
import { RelationForm } from './RelationForm.tsx'
import { useEditingWords } from './useEditingWords.ts'

type RecordFormProps =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'relation'; readonly relation: Relation }

/** The selected record in fields, below what it says as a whole. */
export function RecordForm(props: RecordFormProps) {
  const words = useEditingWords().editing
  const workspace = useWorkspace()
  const leave = () => workspace.run(setEditing(false))

  return (
    <FormFrame
      onLeave={() => {
        if (props.kind === 'actor') giveUpActor(workspace, props.actor.id)
        leave()
      }}
    >
      <h2 dir="auto" className={props.kind === 'actor' ? undefined : 'sentence'}>
        {props.kind === 'actor' ? printText(props.actor.name) : <RelationSentence relation={props.relation} />}
      </h2>
      <p className="actions">
        <button type="button" onClick={leave}>
          <Check size={14} aria-hidden="true" /> {words.done}
        </button>
      </p>
      {props.kind === 'actor' ? <ActorForm actor={props.actor} /> : <RelationForm relation={props.relation} />}
    </FormFrame>
  )
}
