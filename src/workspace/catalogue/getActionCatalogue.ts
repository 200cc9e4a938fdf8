import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { actions } from './en/actions.ts'
import type { Catalogue } from './getCatalogue.ts'
import { getCatalogue } from './getCatalogue.ts'

/** The interface texts including those of actions. */
export type ActionCatalogue = Catalogue & { readonly actions: typeof actions }

/** The texts in a language including those of actions, which are loaded when actions are first listed. */
export const getActionCatalogue = memoiseLast(
  (language: Language): ActionCatalogue => ({ ...getCatalogue(language), actions }),
)
