import { findEnglishVerb } from '../../model/sentence/englishVerb.ts'
import { suggestTraits } from '../../model/suggestTraits.ts'

/** Whether most texts are words for relations, or, where a sentence would have its verb, begin as a verb does. */
export function areRelationWords(texts: readonly string[], standWhereVerbsDo = true): boolean {
  const isOne = (text: string) => suggestTraits(text) !== undefined || (standWhereVerbsDo && beginsWithVerb(text))
  return texts.filter(isOne).length > texts.length / 2
}

function beginsWithVerb(text: string): boolean {
  return /^\p{Ll}/u.test(text) && findEnglishVerb(text) !== null
}
