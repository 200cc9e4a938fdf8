import type { Language } from '../../base/language.ts'
import { publish as arabic } from './ar/publish.ts'
import { publish as english } from './en/publish.ts'

/** Every word that stands in what is published, in its language: it is loaded where something is published. */
export function getPublishedWords(language: Language): typeof english {
  return language === 'ar' ? arabic : english
}
