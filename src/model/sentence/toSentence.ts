import type { Language, LocalText } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { Actor, ActorId, Dataset, Relation } from '../dataset.ts'
import { printActor } from '../printActor.ts'
import { getBuiltInActorType, getRelationType } from '../vocabulary.ts'
import { bracket } from './bracket.ts'
import { getArabicAgreement, getEnglishAgreement } from './getAgreement.ts'
import { joinSentence } from './joinSentence.ts'
import { phraseInArabic } from './phraseInArabic.ts'
import { phraseInEnglish } from './phraseInEnglish.ts'
import { printQualifiers } from './printQualifiers.ts'
import type { Reading, Sentence, VerbPhrase } from './sentence.ts'

export interface SentenceOptions {
  readonly language: Language
  /** Whether it is read from its target: "is opposed by". */
  readonly isInverse?: boolean
  /** What actors are called, where it is not their name. */
  readonly name?: (actor: ActorId) => string
}

/**
 * Gives a relation as a sentence: the verb agrees with the subject and says the status and who alone says so; how much
 * of an end is meant stands before its name, and what else limits the statement in brackets behind.
 *
 * A relation's own `phrase` stands in place of verb and status; who alone says so is then said behind. Read from the
 * target, or in a language that the phrase does not have, the verb of the type is taken.
 */
export function toSentence(dataset: Dataset, relation: Relation, options: SentenceOptions): Sentence {
  const { language, isInverse = false } = options
  const name = options.name ?? ((actor: ActorId) => printActor(dataset, actor, language))
  const { verb, remarks } = findPhrase(dataset, relation, name, options)
  const source = { name: name(relation.source), share: share(relation.sourceQuantifier, language) }
  const target = { name: name(relation.target), share: share(relation.targetQuantifier, language) }
  const [one, other] = isInverse ? [target, source] : [source, target]
  const subject = one.share === '' ? one.name : `${capitalise(one.share)} ${one.name}`
  const object = other.share === '' ? other.name : `${other.share} ${other.name}`
  const between = [one.share && `(${one.share})`, verb, other.share].filter(Boolean).join(' ')
  const qualifiers = [...printQualifiers(dataset, relation, language), ...remarks]
  const whole = joinSentence(subject, verb, object) + bracket(qualifiers, language)
  return { subject, verb, object, between, qualifiers, whole }
}

function findPhrase(
  dataset: Dataset,
  relation: Relation,
  name: (actor: ActorId) => string,
  { language, isInverse = false }: SentenceOptions,
): VerbPhrase {
  const [source, target] = [dataset.actors.get(relation.source), dataset.actors.get(relation.target)]
  const reading: Reading = {
    dataset,
    relation,
    type: getRelationType(dataset.vocabulary, relation.type),
    isInverse,
    canWant: source !== undefined && !THINGS.has(getBuiltInActorType(dataset.vocabulary, source.type)),
    aimOf: relation.aimOf === undefined || relation.aimOf === relation.source ? null : name(relation.aimOf),
    asserter: relation.assertedBy === null ? null : name(relation.assertedBy),
  }
  const own = isInverse ? undefined : relation.phrase?.[language]
  const { vocabulary } = dataset
  if (language === 'ar') {
    const agree = (actor: Actor | undefined) => (actor ? getArabicAgreement(actor, vocabulary) : 'masculine')
    const phrase = phraseInArabic(reading, { source: agree(source), target: agree(target) })
    return own ? { verb: own, remarks: listOwners(reading, 'هدف', 'بحسب') } : phrase
  }
  if (own) return { verb: own, remarks: listOwners(reading, 'aim of', 'according to') }
  const subject = isInverse ? target : source
  return phraseInEnglish(reading, subject ? getEnglishAgreement(subject, vocabulary) : 'singular')
}

/** Whose aim it is and who says so, which no phrase says. */
function listOwners({ aimOf, asserter }: Reading, aim: string, said: string): readonly string[] {
  return [...(aimOf === null ? [] : [`${aim} ${aimOf}`]), ...(asserter === null ? [] : [`${said} ${asserter}`])]
}

/** Types whose actors want nothing. */
const THINGS: ReadonlySet<string> = new Set(['issue', 'resource', 'place', 'infrastructure', 'post'])

function share(quantifier: LocalText | undefined, language: Language): string {
  return quantifier ? inLanguage(quantifier, language) : ''
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
