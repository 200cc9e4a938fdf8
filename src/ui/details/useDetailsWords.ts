import type { DetailsCatalogue } from '../../workspace/catalogue/getDetailsCatalogue.ts'
import { getDetailsCatalogue } from '../../workspace/catalogue/getDetailsCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the details. */
export function useDetailsWords(): DetailsCatalogue {
  return getDetailsCatalogue(DATA_LANGUAGE)
}
