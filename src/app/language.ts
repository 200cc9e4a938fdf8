import type { Language } from '../base/language.ts'

/** The language of the interface. */
export const LANGUAGE: Language = 'en'
