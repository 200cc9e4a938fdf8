import type { Actor, Dataset } from '../../model/dataset.ts'
import type { ActorReference } from '../../model/edit/listReferences.ts'
import { printReference } from '../../model/edit/listReferences.ts'
import { printRelation } from '../../model/printRelation.ts'
import type { EditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { printText } from '../printText.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { printEvidence } from './printEvidence.ts'
import { useEditingWords } from './useEditingWords.ts'

interface ReferenceListProps {
  readonly actor: Actor
  readonly kind: ActorReference['kind']
  readonly references: readonly ActorReference[]
  readonly isMoved: (reference: ActorReference) => boolean
  readonly onTick: (references: readonly ActorReference[], isTicked: boolean) => void
}

/** What refers to an actor in one way, each with a box to be ticked. */
export function ReferenceList({ actor, kind, references, isMoved, onTick }: ReferenceListProps) {
  const words = useEditingWords()
  const { split } = words.editing
  const dataset = useWorkspaceState((state) => state.dataset)!
  const count = references.filter(isMoved).length
  const isAll = count === references.length

  return (
    <fieldset className="edit-evidence split-references">
      <legend>{split.kinds[kind]}</legend>
      <p className="quiet">
        {split.moved(count, references.length)}
        <button type="button" className="text-button" onClick={() => onTick(references, !isAll)}>
          {isAll ? split.none : split.all}
        </button>
      </p>
      {references.map((reference) => (
        <label key={printReference(reference)}>
          <input
            type="checkbox"
            checked={isMoved(reference)}
            onChange={({ target }) => onTick([reference], target.checked)}
          />
          <span dir="auto">{describeReference(dataset, actor, reference, words)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function describeReference(dataset: Dataset, actor: Actor, reference: ActorReference, words: EditingCatalogue): string {
  const { split } = words.editing
  switch (reference.kind) {
    case 'end':
    case 'assertion':
    case 'aim':
      return printRelation(dataset, dataset.relations.get(reference.relation)!, DATA_LANGUAGE)
    case 'role':
      return printText(dataset.events.get(reference.event)!.title)
    case 'position': {
      const { topic, positions } = dataset.claims.get(reference.claim)!
      return split.colon(printText(topic), printText(positions[reference.index]!.statement))
    }
    case 'rating': {
      const { dimension, value } = dataset.ratings.get(reference.rating)!
      return value === null ? dimension : split.colon(dimension, value.toLocaleString(DATA_LANGUAGE))
    }
    case 'evidence':
      return printEvidence(dataset, actor.evidence[reference.index]!, words)
  }
}
