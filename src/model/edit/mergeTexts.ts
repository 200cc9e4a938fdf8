import type { LocalText } from '../../base/language.ts'

/** Both texts, by language: where they differ, one paragraph after the other. */
export function mergeTexts(own: LocalText | null, other: LocalText | null): LocalText | null {
  if (!own || !other) return own ?? other
  const merged = Object.entries(other).map(([language, text]) => {
    const said = own[language]
    return [language, !said ? text : !text || said.includes(text) ? said : `${said}\n\n${text}`]
  })
  return { ...own, ...Object.fromEntries(merged) }
}
