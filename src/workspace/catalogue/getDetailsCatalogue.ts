import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { details } from './en/details.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those of the details. */
export type DetailsCatalogue = Catalogue & { readonly details: typeof details }

/** The texts in a language including those of the details, which are loaded with them. */
export const getDetailsCatalogue = memoiseLast(
  (language: Language): DetailsCatalogue => ({ ...getCatalogue(language), details }),
)
