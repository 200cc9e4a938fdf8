import type { Language } from '../../base/language.ts'
import { profile as arabic } from './ar/profile.ts'
import { profile as english } from './en/profile.ts'
import { getMeasureCatalogue } from './getMeasureCatalogue.ts'

/** The texts of profiles with those of measures, loaded when a profile is asked for. */
export function getProfileCatalogue(language: Language) {
  return { profile: language === 'ar' ? arabic : english, measures: getMeasureCatalogue(language).measures }
}
