import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { importing as arabic } from './ar/importing.ts'
import { importing as english } from './en/importing.ts'
import type { VocabularyCatalogue } from './getVocabularyCatalogue.ts'
import { getVocabularyCatalogue } from './getVocabularyCatalogue.ts'

/** The interface texts including those for importing. */
export type ImportCatalogue = VocabularyCatalogue & { readonly importing: typeof english }

/** The texts in a language including those for importing, which are loaded with their dialog. */
export const getImportCatalogue = memoiseLast(
  (language: Language): ImportCatalogue => ({
    ...getVocabularyCatalogue(language),
    importing: language === 'ar' ? arabic : english,
  }),
)
