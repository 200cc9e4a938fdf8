import type { Language } from '../../base/language.ts'
import { issues } from './en/issues.ts'

/** The words for what is wrong with a file, which are loaded when there is something. */
export function getIssueWords(_language: Language): typeof issues {
  return issues
}
