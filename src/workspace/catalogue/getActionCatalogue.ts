import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { actions } from './en/actions.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** Every word of the interface, those of the actions among them. */
export type ActionCatalogue = Catalogue & { readonly actions: typeof actions }

/** The words in a language with those of the actions, which are loaded when actions are first listed. */
export const getActionCatalogue = memoiseLast(
  (language: Language): ActionCatalogue => ({ ...getCatalogue(language), actions }),
)
