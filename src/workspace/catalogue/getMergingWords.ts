import type { Language } from '../../base/language.ts'
import { merging as arabicMerging } from './ar/merging.ts'
import { merging } from './en/merging.ts'

/** The texts for merging and splitting relations, events and contested matters. */
export function getMergingWords(language: Language): typeof merging {
  return language === 'ar' ? arabicMerging : merging
}
