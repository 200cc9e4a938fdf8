import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { vocabulary } from './en/vocabulary.ts'
import type { EditingCatalogue } from './getEditingCatalogue.ts'
import { getEditingCatalogue } from './getEditingCatalogue.ts'

/** The interface texts including those of the dialog about types and groups. */
export type VocabularyCatalogue = EditingCatalogue & { readonly vocabulary: typeof vocabulary }

/** The texts in a language including those of types and groups, which are loaded with their dialog. */
export const getVocabularyCatalogue = memoiseLast(
  (language: Language): VocabularyCatalogue => ({ ...getEditingCatalogue(language), vocabulary }),
)
