import type { OwnRelationType } from '../../model/dataset.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import { changeRecords, replaceTypeBy } from '../../workspace/commands/edit.ts'
import { LocalTextFields } from '../edit/LocalTextFields.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { getOwnType, isBuiltIn } from './listVocabulary.ts'
import { ParentChoice } from './ParentChoice.tsx'
import { SuggestedTraits } from './SuggestedTraits.tsx'
import { TraitFields } from './TraitFields.tsx'
import type { Proposing } from './useProposal.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

interface RelationTypeFormProps {
  readonly id: string
  readonly proposing: Proposing
}

/** The fields of a relation type. What is not said is shown as inherited, and can be inherited again. */
export function RelationTypeForm({ id, proposing }: RelationTypeFormProps) {
  const words = useVocabularyWords().vocabulary
  // While an edit waits to be taken, the fields show it, and further ones add to it.
  const dataset = useWorkspaceState((state) => state.dataset)!
  const edited = proposing.proposal?.edited.dataset
  // An edit that removes the type has nothing to show of it.
  const shown = edited?.vocabulary.relationTypes.has(id) ? edited : dataset
  const type = shown.vocabulary.relationTypes.get(id)!
  const own = getOwnType(shown, 'relationTypes', id)
  const change = (fields: Partial<OwnRelationType>) => {
    const next = leaveOut({ ...own, ...fields })
    proposing.propose((time) =>
      saysNothing(next)
        ? replaceTypeBy('change', { kind: 'relationTypes', id, into: id }, time)
        : changeRecords({ relationTypes: [next] }, time),
    )
  }

  return (
    <>
      <fieldset className="vocabulary-texts" aria-label={words.texts} disabled={proposing.proposal !== null}>
        <LocalTextFields
          textKey={`relationTypes/${id}/label`}
          label={words.verb}
          text={type.label}
          onChange={(label) => label && change({ label })}
        />
        <LocalTextFields
          canBeEmpty
          label={words.inverse}
          text={type.inverse}
          onChange={(inverse) => change({ inverse: inverse ?? undefined })}
        />
        <LocalTextFields
          canBeEmpty
          long
          label={words.definition}
          text={type.definition}
          onChange={(definition) => change({ definition: definition ?? undefined })}
        />
      </fieldset>
      {isBuiltIn('relationTypes', id) ? null : <SuggestedTraits own={own} type={type} onTake={change} />}
      <TraitFields own={own} type={type} dataset={shown} onChange={change}>
        <ParentChoice
          kind="relationTypes"
          type={type}
          // A built-in type goes on to be what it was, whatever it comes down from.
          onChange={(parent) => change({ ...(isBuiltIn('relationTypes', id) && sayAll(type)), ...own, parent })}
        />
      </TraitFields>
    </>
  )
}

/** What a built-in type says, as a dataset would say it. */
function sayAll({ plover, parent: _, id: __, ...said }: RelationType): Partial<OwnRelationType> {
  return { ...said, ...(plover !== null && { plover }) }
}

/** Whether it is a built-in type as it is. */
function saysNothing({ id, parent, ...said }: OwnRelationType): boolean {
  return isBuiltIn('relationTypes', id) && parent === null && Object.keys(said).length === 0
}

/** A type without what it does not say. */
function leaveOut(type: OwnRelationType): OwnRelationType {
  return Object.fromEntries(Object.entries(type).filter(([, value]) => value !== undefined)) as OwnRelationType
}
