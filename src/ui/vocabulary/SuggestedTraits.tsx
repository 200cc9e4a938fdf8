import type { OwnRelationType } from '../../model/dataset.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import { suggestTraits } from '../../model/suggestTraits.ts'
import { useVocabularyWords } from './useVocabularyWords.ts'

interface SuggestedTraitsProps {
  readonly own: OwnRelationType
  readonly type: RelationType
  readonly onTake: (fields: Partial<OwnRelationType>) => void
}

/** What the verb of a type usually means, as long as nobody has said what it means here. */
export function SuggestedTraits({ own, type, onTake }: SuggestedTraitsProps) {
  const { vocabulary: words, model } = useVocabularyWords()
  if (own.sign !== undefined || own.conduit !== undefined) return null
  const suggested = suggestTraits(type.label.en)
  if (!suggested) return null

  return (
    <p className="suggested-traits">
      {words.suggested(type.label.en, model.signs[suggested.sign].name, words.influence[suggested.direction])}{' '}
      <button type="button" className="bordered" onClick={() => onTake({ ...suggested })}>
        {words.takeSuggested}
      </button>
    </p>
  )
}
