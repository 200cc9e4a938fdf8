import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { editing } from './en/editing.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those of editing. */
export type EditingCatalogue = Catalogue & { readonly editing: typeof editing }

/** The texts in a language including those of editing, which are loaded with it. */
export const getEditingCatalogue = memoiseLast(
  (language: Language): EditingCatalogue => ({ ...getCatalogue(language), editing }),
)
