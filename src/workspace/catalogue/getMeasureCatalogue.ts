import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { measures as arabic } from './ar/measures.ts'
import { measures as english } from './en/measures.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those about measures. */
export type MeasureCatalogue = Catalogue & { readonly measures: typeof english }

/** The texts in a language including those about measures, which are loaded when they are asked for. */
export const getMeasureCatalogue = memoiseLast(
  (language: Language): MeasureCatalogue => ({
    ...getCatalogue(language),
    measures: language === 'ar' ? arabic : english,
  }),
)
