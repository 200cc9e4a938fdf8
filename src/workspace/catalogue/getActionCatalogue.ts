import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { actions } from './en/actions.ts'
import type { DetailsCatalogue } from './getDetailsCatalogue.ts'
import { getDetailsCatalogue } from './getDetailsCatalogue.ts'

/** The interface texts including those of actions. */
export type ActionCatalogue = DetailsCatalogue & { readonly actions: typeof actions }

/** The texts in a language including those of actions, which are loaded when actions are first listed. */
export const getActionCatalogue = memoiseLast(
  (language: Language): ActionCatalogue => ({ ...getDetailsCatalogue(language), actions }),
)
