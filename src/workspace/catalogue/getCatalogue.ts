import type { Language } from '../../base/language.ts'
import { en } from './en/en.ts'

/** The interface texts in one language. Texts that depend on data are functions. */
export type Catalogue = typeof en

/** The texts in a language. So far there is only English. */
export function getCatalogue(_language: Language): Catalogue {
  return en
}
