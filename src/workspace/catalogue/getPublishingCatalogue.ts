import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { publishing } from './en/publishing.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** Every word of the interface, those of the publishing dialog among them. */
export type PublishingCatalogue = Catalogue & { readonly publishing: typeof publishing }

/** The words in a language with those of the publishing dialog, which are loaded with it. */
export const getPublishingCatalogue = memoiseLast(
  (language: Language): PublishingCatalogue => ({ ...getCatalogue(language), publishing }),
)
