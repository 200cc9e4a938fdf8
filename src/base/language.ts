/** A language of the interface or of a name, as in BCP 47. */
export type Language = 'en' | 'ar'

/** A text by language; English is always present. */
export type LocalText = Readonly<Record<string, string>> & { readonly en: string }

/** Gives the text in that language, or in English if there is none. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] || text.en
}

/** Tells whether the first letter of a text belongs to a right-to-left script (Unicode bidi rule P2). */
export function isRightToLeft(text: string): boolean {
  const strong = /[\p{L}]/u.exec(text)
  return strong !== null && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(strong[0])
}
