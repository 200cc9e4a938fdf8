import type { TypeKind } from '../../model/edit/createRecords.ts'
import { isWithin } from '../../model/edit/replaceType.ts'
import { FALLBACK_ACTOR_TYPE, FALLBACK_RELATION_TYPE, getBuiltInActorType } from '../../model/vocabulary.ts'
import { replaceTypeBy } from '../../workspace/commands/edit.ts'
import { LineSample } from '../diagram/LineSample.tsx'
import { TypeSign } from '../diagram/TypeSign.tsx'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ActorTypeForm } from './ActorTypeForm.tsx'
import { countUses, isBuiltIn } from './listVocabulary.ts'
import { PreviewCard } from './PreviewCard.tsx'
import { printTypeRemark } from './printTypeRemark.ts'
import { RelationTypeForm } from './RelationTypeForm.tsx'
import { ReplaceForm } from './ReplaceForm.tsx'
import type { Proposing } from './useProposal.ts'
import { useProposal } from './useProposal.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'
import { VocabularyRow } from './VocabularyRow.tsx'

interface TypeRowProps {
  readonly kind: TypeKind
  readonly id: string
  readonly isOpen: boolean
  readonly isFresh: boolean
  readonly onToggle: () => void
}

/** A type with what it means and how often it is used; open, with its fields. */
export function TypeRow({ kind, id, ...row }: TypeRowProps) {
  const words = useVocabularyWords()
  const dataset = useWorkspaceState((state) => state.dataset)!
  const { label } = dataset.vocabulary[kind].get(id)!
  const relationType = kind === 'relationTypes' ? dataset.vocabulary.relationTypes.get(id)! : null

  return (
    <VocabularyRow
      {...row}
      name={printText(label)}
      arabic={label['ar']}
      remark={printTypeRemark(dataset, { kind, id }, words)}
      sign={
        relationType ? (
          <LineSample sign={relationType.sign} symmetric={relationType.symmetric} />
        ) : (
          <TypeSign type={getBuiltInActorType(dataset.vocabulary, id)} />
        )
      }
    >
      <TypeFields kind={kind} id={id} />
    </VocabularyRow>
  )
}

function TypeFields({ kind, id }: Pick<TypeRowProps, 'kind' | 'id'>) {
  const proposing = useProposal()
  const words = useVocabularyWords().vocabulary
  const dataset = useWorkspaceState((state) => state.dataset)!
  const name = printText(dataset.vocabulary[kind].get(id)!.label)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves what waits; the card has a button for it
    <div
      className="vocabulary-fields"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !proposing.proposal) return
        // Otherwise the dialog closes.
        event.preventDefault()
        event.stopPropagation()
        proposing.leave()
      }}
    >
      <section className="edit-form" aria-label={words.formOf(name)}>
        {kind === 'relationTypes' ? (
          <RelationTypeForm id={id} proposing={proposing} />
        ) : (
          <ActorTypeForm id={id} proposing={proposing} />
        )}
      </section>
      <fieldset className="vocabulary-ends" aria-label={words.endsOf(name)} disabled={proposing.proposal !== null}>
        <TypeEnds kind={kind} id={id} proposing={proposing} />
      </fieldset>
      <PreviewCard {...proposing} />
    </div>
  )
}

interface TypeEndsProps extends Pick<TypeRowProps, 'kind' | 'id'> {
  readonly proposing: Proposing
}

/** What ends a type: deleting it, merging it into another, going back to the built-in one. */
function TypeEnds({ kind, id, proposing }: TypeEndsProps) {
  const words = useVocabularyWords().vocabulary
  const dataset = useWorkspaceState((state) => state.dataset)!
  const types = dataset.vocabulary[kind]
  const usual = types.get(id)!.parent ?? (kind === 'actorTypes' ? FALLBACK_ACTOR_TYPE : FALLBACK_RELATION_TYPE)
  const others = [...types.values()]
    .filter((type) => type.id !== id)
    .map((type) => [type.id, printText(type.label)] as const)
  const usualFirst = [...others].sort(([a], [b]) => Number(b === usual) - Number(a === usual))
  const isOwn = dataset[kind].has(id)
  const below = [...dataset[kind].values()].filter(({ parent }) => parent === id).length

  return (
    <ReplaceForm
      kind={kind}
      uses={countUses(dataset)[kind].get(id) ?? 0}
      below={below}
      options={{ remove: usualFirst, merge: others.filter(([other]) => !isWithin(dataset, kind, other, id)) }}
      canBeRemoved={isOwn && !isBuiltIn(kind, id)}
      onReplace={(code, into) => proposing.propose((time) => replaceTypeBy(code, { kind, id, into }, time))}
    >
      {isOwn && isBuiltIn(kind, id) ? (
        <button
          type="button"
          className="boxed"
          onClick={() => proposing.propose((time) => replaceTypeBy('change', { kind, id, into: id }, time))}
        >
          {words.restore}
        </button>
      ) : null}
    </ReplaceForm>
  )
}
