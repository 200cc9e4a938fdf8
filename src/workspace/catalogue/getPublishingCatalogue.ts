import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { publishing } from './en/publishing.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those of the publishing dialog. */
export type PublishingCatalogue = Catalogue & { readonly publishing: typeof publishing }

/** The texts in a language including those of the publishing dialog, which are loaded with it. */
export const getPublishingCatalogue = memoiseLast(
  (language: Language): PublishingCatalogue => ({ ...getCatalogue(language), publishing }),
)
