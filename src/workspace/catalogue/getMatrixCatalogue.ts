import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { matrix as arabic } from './ar/matrix.ts'
import { matrix as english } from './en/matrix.ts'
import type { MeasureCatalogue } from './getMeasureCatalogue.ts'
import { getMeasureCatalogue } from './getMeasureCatalogue.ts'

/** The interface texts including those of measures and of the matrix. */
export type MatrixCatalogue = MeasureCatalogue & { readonly matrix: typeof english }

/** The texts in a language including those of the matrix, which are loaded with it. */
export const getMatrixCatalogue = memoiseLast(
  (language: Language): MatrixCatalogue => ({
    ...getMeasureCatalogue(language),
    matrix: language === 'ar' ? arabic : english,
  }),
)
