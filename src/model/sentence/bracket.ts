import type { Language } from '../../base/language.ts'

/** Qualifiers as they stand behind a sentence, with a space before them; nothing for none. */
export function bracket(qualifiers: readonly string[], language: Language): string {
  return qualifiers.length === 0 ? '' : ` (${qualifiers.join(language === 'ar' ? '؛ ' : '; ')})`
}
