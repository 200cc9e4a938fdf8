import type { Language } from '../../base/language.ts'
import type { Dataset, Relation } from '../../model/dataset.ts'
import { bracket } from '../../model/sentence/bracket.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import { isPlain } from '../../model/status.ts'
import { measureLongestWord, wrapText } from '../text/wrapText.ts'

/** The words on a line, broken into lines of text. */
export interface TieLabel {
  readonly lines: readonly string[]
  /** Including the padding, in px. */
  readonly width: number
  readonly height: number
}

/** How lines show their verbs: the language, and the maximum width in px. */
export interface Verbs {
  readonly language: Language
  readonly width: number
  /** The relation type whose strength is printed as a share: "owns (51 %)". */
  readonly shares?: string | undefined
}

export const VERB_SIZE = 12
export const VERB_LINE = 14
/** Padding beside and above a verb. */
const BESIDE = 4
const ABOVE = 1
const MOST_LINES = 5
const LONGEST_FIGURE = 12

/**
 * Prints the relations from one actor to another for their line: plain facts first, then what is wanted, tried,
 * possible or alleged. Whatever has no room is counted ("+2").
 */
export function printTie(dataset: Dataset, relations: readonly Relation[], verbs: Verbs): TieLabel {
  const { language, width } = verbs
  const { facts, others } = listPhrases(dataset, relations, verbs)
  const count = facts.length + others.length
  const say = (kept: number, maxLines: number) => {
    const said = [facts.slice(0, kept), others.slice(0, Math.max(0, kept - facts.length))]
      .map((phrases) => phrases.join(COMMA[language]))
      .filter(Boolean)
    return wrap(width, said.join(SEMICOLON[language]) + (kept < count ? ` +${count - kept}` : ''), maxLines)
  }
  for (let kept = count; kept > 1; kept--) {
    const label = say(kept, Infinity)
    if (label.lines.length <= MOST_LINES) return label
  }
  return say(1, MOST_LINES)
}

const COMMA: Readonly<Record<Language, string>> = { en: ', ', ar: '، ' }
const SEMICOLON: Readonly<Record<Language, string>> = { en: '; ', ar: '؛ ' }
const PERCENT: Readonly<Record<Language, string>> = { en: '\u00a0%', ar: '\u00a0٪' }

function wrap(maxWidth: number, text: string, maxLines: number): TieLabel {
  const longest = measureLongestWord(text, VERB_SIZE, 500)
  const wrapIn = (most: number) => wrapText(text, { size: VERB_SIZE, weight: 500, maxWidth: most, maxLines })
  let { lines, width } = wrapIn(Math.max(maxWidth, longest))
  // As narrow as possible with the same number of lines, so that the last word is not left alone.
  for (let most = width - 1; most >= longest; most = width - 1) {
    const narrower = wrapIn(most)
    if (narrower.lines.length > lines.length || narrower.shortened) break
    ;({ lines, width } = narrower)
  }
  return { lines, width: Math.ceil(width) + 2 * BESIDE, height: lines.length * VERB_LINE + 2 * ABOVE }
}

interface Phrases {
  readonly facts: readonly string[]
  readonly others: readonly string[]
}

function listPhrases(dataset: Dataset, relations: readonly Relation[], { language, shares }: Verbs): Phrases {
  const sorted = [...relations].sort(
    (a, b) => Number(isPlain(b.status)) - Number(isPlain(a.status)) || b.evidence.length - a.evidence.length,
  )
  const print = (relation: Relation) => {
    const { between, qualifiers } = toSentence(dataset, relation, { language })
    const { type, strength, qualifiers: own } = relation
    const share = type === shares && strength !== null ? [`${Math.round(strength * 100)}${PERCENT[language]}`] : []
    // Further qualifiers only if there is room; on a line, only figures and who says or wants it.
    const told = qualifiers.filter((qualifier, index) => index >= own.length || isFigure(qualifier))
    // "some of the": the name of the target completes the phrase.
    const open = relation.targetQuantifier ? '\u00a0…' : ''
    return between + open + bracket([...share, ...told], language)
  }
  const facts = sorted.filter(({ status }) => isPlain(status)).map(print)
  const others = sorted.filter(({ status }) => !isPlain(status)).map(print)
  return { facts: [...new Set(facts)], others: shareVerbs([...new Set(others)], language) }
}

/** "51 %", "2,000 men". */
function isFigure(qualifier: string): boolean {
  return qualifier.length <= LONGEST_FIGURE && /\p{Nd}/u.test(qualifier)
}

/** Phrases that end in the same verb share it: "wants to, tried to and might constrain". */
function shareVerbs(phrases: readonly string[], language: Language): readonly string[] {
  if (language !== 'en') return phrases
  const shared = new Map<string, string[]>()
  for (const phrase of phrases) {
    const [, before, verb] = /^((?:wants?|tried|(?:is|are) meant) to|might) (.+)$/.exec(phrase) ?? []
    const key = verb ?? phrase
    shared.set(key, [...(shared.get(key) ?? []), ...(before ? [before] : [])])
  }
  return [...shared].map(([verb, before]) => {
    if (before.length < 2) return [...before, verb].join(' ')
    return `${before.slice(0, -1).join(', ')} and ${before.at(-1)} ${verb}`
  })
}
