import type { Language } from '../../base/language.ts'
import { matters as arabic } from './ar/matters.ts'
import { matters as english } from './en/matters.ts'
import { getDetailsCatalogue } from './getDetailsCatalogue.ts'

/** The texts of the details with those of the dialog of contested matters and events, loaded with it. */
export function getMattersCatalogue(language: Language) {
  return { ...getDetailsCatalogue(language), matters: language === 'ar' ? arabic : english }
}
