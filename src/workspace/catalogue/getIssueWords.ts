import type { Language } from '../../base/language.ts'
import { issues } from './en/issues.ts'

/** The texts for problems of a file, loaded when there is one. */
export function getIssueWords(_language: Language): typeof issues {
  return issues
}
