import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Relation } from '../dataset.ts'

/** The qualifiers of a relation in a language, as far as the dataset's terms have them there; else as they stand. */
export function printQualifiers({ vocabulary }: Dataset, { qualifiers }: Relation, language: Language): string[] {
  return qualifiers.map((qualifier) => {
    const term = vocabulary.terms.get(qualifier)
    return term ? inLanguage(term, language) : qualifier
  })
}
