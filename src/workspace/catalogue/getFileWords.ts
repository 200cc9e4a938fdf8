import type { Language } from '../../base/language.ts'
import { files as arabic } from './ar/files.ts'
import { files as english } from './en/files.ts'

/** The texts for the file of the open document. */
export function getFileWords(language: Language): typeof english {
  return language === 'ar' ? arabic : english
}
