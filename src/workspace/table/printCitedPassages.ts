import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Evidence } from '../../model/dataset.ts'

/** Prints the names of cited passages; for a source cited as a whole, its title. */
export function printCitedPassages({ sources }: Dataset, evidence: readonly Evidence[], language: Language): string {
  const cited = evidence.map(({ source, passage }) => {
    const title = sources.get(source)?.title
    return passage ?? ((title && inLanguage(title, language)) || source)
  })
  return [...new Set(cited)].join(', ')
}
