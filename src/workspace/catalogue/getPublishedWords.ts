import type { Language } from '../../base/language.ts'
import { publish as arabic } from './ar/publish.ts'
import { publish as english } from './en/publish.ts'

/** The texts printed in published files, loaded when something is published. */
export function getPublishedWords(language: Language): typeof english {
  return language === 'ar' ? arabic : english
}
