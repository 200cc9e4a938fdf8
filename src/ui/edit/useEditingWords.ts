import type { EditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { getEditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of editing. */
export function useEditingWords(): EditingCatalogue {
  return getEditingCatalogue(DATA_LANGUAGE)
}
