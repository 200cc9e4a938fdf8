import type { TableCatalogue } from '../../workspace/catalogue/getTableCatalogue.ts'
import { getTableCatalogue } from '../../workspace/catalogue/getTableCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the tables. */
export function useTableWords(): TableCatalogue {
  return getTableCatalogue(DATA_LANGUAGE)
}
