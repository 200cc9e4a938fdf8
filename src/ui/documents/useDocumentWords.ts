import type { DocumentCatalogue } from '../../workspace/catalogue/getDocumentCatalogue.ts'
import { getDocumentCatalogue } from '../../workspace/catalogue/getDocumentCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of documents. */
export function useDocumentWords(): DocumentCatalogue {
  return getDocumentCatalogue(DATA_LANGUAGE)
}
