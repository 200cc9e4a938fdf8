/** A language of the interface or of a name, as in BCP 47. */
export type Language = 'en' | 'ar'

/** A text by language; English is always there. */
export type LocalText = Readonly<Record<string, string>> & { readonly en: string }

/** Gives the text in the language asked for, else in English. */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] || text.en
}

/** Tells whether a text's first strong letter is of a right-to-left script (Unicode bidi rule P2). */
export function isRightToLeft(text: string): boolean {
  const strong = /[\p{L}]/u.exec(text)
  return strong !== null && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(strong[0])
}
