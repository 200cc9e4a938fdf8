import type { ImportCatalogue } from '../../workspace/catalogue/getImportCatalogue.ts'
import { getImportCatalogue } from '../../workspace/catalogue/getImportCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those for importing. */
export function useImportWords(): ImportCatalogue {
  return getImportCatalogue(DATA_LANGUAGE)
}
