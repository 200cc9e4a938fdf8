import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Relation } from '../dataset.ts'

/** What limits a relation beside its status: how much of either end is meant, and its qualifiers. */
export function listLimits(
  { sourceQuantifier, targetQuantifier, qualifiers }: Relation,
  language: Language,
): readonly string[] {
  const shares = [sourceQuantifier, targetQuantifier].flatMap((text) => (text ? [inLanguage(text, language)] : []))
  return [...shares, ...qualifiers]
}
