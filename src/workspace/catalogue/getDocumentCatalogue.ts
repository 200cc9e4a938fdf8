import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { documents } from './en/documents.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those of documents. */
export type DocumentCatalogue = Catalogue & { readonly documents: typeof documents }

/** The texts in a language including those of documents, which are loaded with their dialog. */
export const getDocumentCatalogue = memoiseLast(
  (language: Language): DocumentCatalogue => ({ ...getCatalogue(language), documents }),
)
