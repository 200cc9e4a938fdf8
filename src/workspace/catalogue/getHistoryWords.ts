import type { Language } from '../../base/language.ts'
import { history as arabicHistory } from './ar/history.ts'
import { history } from './en/history.ts'

/** The words for steps of the history: a step is named when it is shown, in the language of that time. */
export function getHistoryWords(language: Language): typeof history {
  return language === 'ar' ? arabicHistory : history
}
