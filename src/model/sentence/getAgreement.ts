import type { Actor } from '../dataset.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { getBuiltInActorType } from '../vocabulary.ts'
import type { ArabicAgreement } from './arabicVerb.ts'

export type EnglishAgreement = 'singular' | 'plural'

/**
 * Tells how an English verb agrees with an actor's name: as the actor says, else by type and ending. A name whose head
 * ends in a plural is plural ("Loyalist factions", "Ports of Basra"), unless it is that of one person, state or
 * organisation ("United States", "Reuters") or an abbreviation ("INIS").
 */
export function getEnglishAgreement(actor: Actor, vocabulary: Vocabulary): EnglishAgreement {
  if (actor.agreement?.en) return actor.agreement.en
  if (ONE.has(getBuiltInActorType(vocabulary, actor.type))) return 'singular'
  const [head = ''] = actor.name.en.split(/\s*(?:[(,]|\b(?:of|in|at|for|from|with|to|by|on|under)\b)/)
  const noun = head.trim().split(/\s+/).at(-1) ?? ''
  return /[^sui]s$/.test(noun) && !/ics$/.test(noun) ? 'plural' : 'singular'
}

/** Types whose actors are one, whatever their names end in. */
const ONE: ReadonlySet<string> = new Set([
  ...['person', 'state', 'government', 'government-body', 'ministry', 'party', 'company', 'media'],
  ...['organisation', 'international-organisation'],
])

/**
 * Tells how an Arabic verb agrees with an actor's name: as the actor says, else feminine if the first word of the name
 * has a feminine ending, or if the actor is a state; of a person's name the ending tells nothing.
 */
export function getArabicAgreement(actor: Actor, vocabulary: Vocabulary): ArabicAgreement {
  if (actor.agreement?.ar) return actor.agreement.ar
  const [first = ''] = (actor.name['ar'] ?? '').split(/\s/)
  const type = getBuiltInActorType(vocabulary, actor.type)
  if (type === 'person') return 'masculine'
  return type === 'state' || /(ة|ات|اء|ى)$/u.test(first) ? 'feminine' : 'masculine'
}
