import type { Language } from '../../base/language.ts'
import { grid as arabicGrid } from './ar/grid.ts'
import { grid } from './en/grid.ts'

/** The texts of the table in which records are edited. */
export function getGridWords(language: Language): typeof grid {
  return language === 'ar' ? arabicGrid : grid
}
