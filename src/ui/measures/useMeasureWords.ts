import type { MeasureCatalogue } from '../../workspace/catalogue/getMeasureCatalogue.ts'
import { getMeasureCatalogue } from '../../workspace/catalogue/getMeasureCatalogue.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** The words of the interface with those about measures. */
export function useMeasureWords(): MeasureCatalogue {
  return getMeasureCatalogue(DATA_LANGUAGE)
}
