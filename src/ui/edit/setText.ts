import type { LocalText } from '../../base/language.ts'

/** Sets a text in a language; an empty one is not said. Where English is missing, another text stands in for it. */
export function setText(text: LocalText | null, language: string, said: string, standIn = ''): LocalText | null {
  const texts: Readonly<Record<string, string>> = { ...text, [language]: said }
  const given = Object.entries(texts).filter(([, one]) => one !== '')
  return given.length === 0 ? null : { ...Object.fromEntries(given), en: texts['en'] || standIn }
}
