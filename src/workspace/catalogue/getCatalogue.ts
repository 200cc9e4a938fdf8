import type { Language } from '../../base/language.ts'
import { en } from './en/en.ts'

/** Every word of the interface, in one language. Texts that depend on data are functions of it. */
export type Catalogue = typeof en

/** The words in a language; as long as there is only one catalogue, in English. */
export function getCatalogue(_language: Language): Catalogue {
  return en
}
