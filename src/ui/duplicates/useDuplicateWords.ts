import type { DuplicateCatalogue } from '../../workspace/catalogue/getDuplicateCatalogue.ts'
import { getDuplicateCatalogue } from '../../workspace/catalogue/getDuplicateCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those about duplicates. */
export function useDuplicateWords(): DuplicateCatalogue {
  return getDuplicateCatalogue(DATA_LANGUAGE)
}
