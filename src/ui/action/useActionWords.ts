import type { ActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import { getActionCatalogue } from '../../workspace/catalogue/getActionCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the actions. */
export function useActionWords(): ActionCatalogue {
  return getActionCatalogue(DATA_LANGUAGE)
}
