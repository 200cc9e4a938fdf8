import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { duplicates as arabic } from './ar/duplicates.ts'
import { duplicates as english } from './en/duplicates.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those about duplicates. */
export type DuplicateCatalogue = Catalogue & { readonly duplicates: typeof english }

/** The texts in a language including those about duplicates, which are loaded with their dialog. */
export const getDuplicateCatalogue = memoiseLast(
  (language: Language): DuplicateCatalogue => ({
    ...getCatalogue(language),
    duplicates: language === 'ar' ? arabic : english,
  }),
)
