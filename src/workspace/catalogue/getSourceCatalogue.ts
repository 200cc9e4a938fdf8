import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { sources as arabic } from './ar/sources.ts'
import { sources as english } from './en/sources.ts'
import type { EditingCatalogue } from './getEditingCatalogue.ts'
import { getEditingCatalogue } from './getEditingCatalogue.ts'

/** The interface texts including those of sources. */
export type SourceCatalogue = EditingCatalogue & { readonly sources: typeof english }

/** The texts in a language including those of sources, which are loaded with their dialog. */
export const getSourceCatalogue = memoiseLast(
  (language: Language): SourceCatalogue => ({
    ...getEditingCatalogue(language),
    sources: language === 'ar' ? arabic : english,
  }),
)
