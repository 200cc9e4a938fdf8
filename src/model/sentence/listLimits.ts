import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Dataset, Relation } from '../dataset.ts'
import { printQualifiers } from './printQualifiers.ts'

/** What limits a relation beside its status: how much of either end is meant, and its qualifiers. */
export function listLimits(dataset: Dataset, relation: Relation, language: Language): readonly string[] {
  const { sourceQuantifier, targetQuantifier } = relation
  const shares = [sourceQuantifier, targetQuantifier].flatMap((text) => (text ? [inLanguage(text, language)] : []))
  return [...shares, ...printQualifiers(dataset, relation, language)]
}
