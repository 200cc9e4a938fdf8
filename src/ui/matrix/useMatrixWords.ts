import type { MatrixCatalogue } from '../../workspace/catalogue/getMatrixCatalogue.ts'
import { getMatrixCatalogue } from '../../workspace/catalogue/getMatrixCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the matrix. */
export function useMatrixWords(): MatrixCatalogue {
  return getMatrixCatalogue(DATA_LANGUAGE)
}
