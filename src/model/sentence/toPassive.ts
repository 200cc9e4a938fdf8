import { findEnglishVerb } from './englishVerb.ts'

/** How a verb is read from its target: "funds" is "is funded by"; of other words the end is named alone. */
export function toPassive(word: string): string {
  const past = word.includes(' ') ? undefined : findEnglishVerb(word)?.past.singular
  return past?.endsWith('ed') ? `is ${past} by` : `${word} (from)`
}
