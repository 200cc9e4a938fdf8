import type { Language } from '../../base/language.ts'
import { history as arabicHistory } from './ar/history.ts'
import { history } from './en/history.ts'

/** The texts for steps of the history. A step is described when it is shown, in the current language. */
export function getHistoryWords(language: Language): typeof history {
  return language === 'ar' ? arabicHistory : history
}
