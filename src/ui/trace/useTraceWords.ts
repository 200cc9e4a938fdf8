import type { TraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { getTraceCatalogue } from '../../workspace/catalogue/getTraceCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those of the trace panel. */
export function useTraceWords(): TraceCatalogue {
  return getTraceCatalogue(DATA_LANGUAGE)
}
