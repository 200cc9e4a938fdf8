import type { Language } from '../../base/language.ts'
import { claims as arabic } from './ar/claims.ts'
import { claims } from './en/claims.ts'

/** The texts of the view of contested matters, loaded with it. */
export function getClaimWords(language: Language): typeof claims {
  return language === 'ar' ? arabic : claims
}
