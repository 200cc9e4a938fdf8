import type { OwnActorType } from '../../model/dataset.ts'
import { changeRecords } from '../../workspace/commands/edit.ts'
import { LocalTextFields } from '../edit/LocalTextFields.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { getOwnType, isBuiltIn } from './listVocabulary.ts'
import { ParentChoice } from './ParentChoice.tsx'
import type { Proposing } from './useProposal.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

interface ActorTypeFormProps {
  readonly id: string
  readonly proposing: Proposing
}

/** The fields of an actor type. */
export function ActorTypeForm({ id, proposing }: ActorTypeFormProps) {
  const words = useVocabularyWords().vocabulary
  const dataset = useWorkspaceState((state) => state.dataset)!
  const type = dataset.vocabulary.actorTypes.get(id)!
  const change = (fields: Partial<OwnActorType>) =>
    proposing.propose((time) =>
      changeRecords({ actorTypes: [{ ...getOwnType(dataset, 'actorTypes', id), ...fields }] }, time),
    )

  return (
    <>
      <LocalTextFields
        textKey={`actorTypes/${id}/label`}
        label={words.name}
        text={type.label}
        onChange={(label) => label && change({ label })}
      />
      <ParentChoice
        kind="actorTypes"
        type={type}
        onChange={(parent) => change({ ...(isBuiltIn('actorTypes', id) && { label: type.label }), parent })}
      />
    </>
  )
}
