import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { editing } from './en/editing.ts'
import type { DetailsCatalogue } from './getDetailsCatalogue.ts'
import { getDetailsCatalogue } from './getDetailsCatalogue.ts'

/** The interface texts including those of editing. */
export type EditingCatalogue = DetailsCatalogue & { readonly editing: typeof editing }

/** The texts in a language including those of editing, which are loaded with it. */
export const getEditingCatalogue = memoiseLast(
  (language: Language): EditingCatalogue => ({ ...getDetailsCatalogue(language), editing }),
)
