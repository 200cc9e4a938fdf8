import type { SourceCatalogue } from '../../workspace/catalogue/getSourceCatalogue.ts'
import { getSourceCatalogue } from '../../workspace/catalogue/getSourceCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of sources. */
export function useSourceWords(): SourceCatalogue {
  return getSourceCatalogue(DATA_LANGUAGE)
}
