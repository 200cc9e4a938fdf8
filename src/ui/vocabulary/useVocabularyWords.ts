import type { VocabularyCatalogue } from '../../workspace/catalogue/getVocabularyCatalogue.ts'
import { getVocabularyCatalogue } from '../../workspace/catalogue/getVocabularyCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the dialog about types and groups. */
export function useVocabularyWords(): VocabularyCatalogue {
  return getVocabularyCatalogue(DATA_LANGUAGE)
}
