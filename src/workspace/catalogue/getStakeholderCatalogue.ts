import type { Language } from '../../base/language.ts'
import { memoiseLast } from '../../base/memoise.ts'
import { scoring as arabicScoring } from './ar/scoring.ts'
import { stakeholders as arabic } from './ar/stakeholders.ts'
import { scoring } from './en/scoring.ts'
import { stakeholders } from './en/stakeholders.ts'

/** The texts of the grid of stakeholders and of their scores. */
export interface StakeholderCatalogue {
  readonly stakeholders: typeof stakeholders
  readonly scoring: typeof scoring
}

/** The texts of stakeholders in a language, which are loaded with their grid. */
export const getStakeholderCatalogue = memoiseLast(
  (language: Language): StakeholderCatalogue =>
    language === 'ar' ? { stakeholders: arabic, scoring: arabicScoring } : { stakeholders, scoring },
)
