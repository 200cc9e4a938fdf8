import type { TypeForms } from '../relationTypes.ts'

/** The forms of an English verb with what belongs to it: "opposes", "oppose", "oppose", "opposed". */
export interface EnglishVerb {
  readonly singular: string
  readonly plural: string
  /** What follows "to" and "might", after one and after several. */
  readonly infinitive: { readonly singular: string; readonly plural: string }
  readonly past: { readonly singular: string; readonly plural: string }
}

/**
 * Finds the forms of the verb that a label begins with: those that are given, and the others by rule. A label that
 * does not begin with a verb in the third person ("ally of") has none: `null`.
 */
export function findEnglishVerb(label: string, given: TypeForms['en'] = {}): EnglishVerb | null {
  const [first = '', ...others] = label.split(' ')
  const phrase = (word: string) => [word, ...others].join(' ')
  if (first === 'is') return toBe(label, given)
  const base = given.infinitive ? given.infinitive.split(' ')[0]! : findBase(first)
  if (base === null) return null
  const infinitive = given.infinitive ?? phrase(base)
  const past = given.past ?? phrase(findPast(base))
  return {
    singular: label,
    plural: given.plural ?? infinitive,
    infinitive: { singular: infinitive, plural: infinitive },
    past: { singular: past, plural: past },
  }
}

function toBe(label: string, given: NonNullable<TypeForms['en']>): EnglishVerb {
  const one = label.slice('is '.length)
  const several = given.plural?.startsWith('are ') ? given.plural.slice('are '.length) : one
  return {
    singular: label,
    plural: given.plural ?? `are ${one}`,
    infinitive: { singular: given.infinitive ?? `be ${one}`, plural: given.infinitive ?? `be ${several}` },
    past: { singular: given.past ?? `was ${one}`, plural: given.past ?? `were ${several}` },
  }
}

/** "opposes" is of "oppose", "dismisses" of "dismiss", "denies" of "deny"; "boss" and "status" are of no verb. */
function findBase(word: string): string | null {
  if (word === 'has') return 'have'
  if (word === 'does' || word === 'goes') return word.slice(0, -2)
  if (!/^\p{Ll}{3,}$/u.test(word) || !/[^sui]s$/.test(word)) return null
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /(ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

function findPast(base: string): string {
  const irregular = IRREGULAR.get(base)
  if (irregular !== undefined) return irregular
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)
  return isShort ? `${base}${base.at(-1)}ed` : `${base}ed`
}

/** Verbs that names of relations are likely to have. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'have had,do did,go went,give gave,take took,make made,lead led,hold held,run ran,meet met,know knew,pay paid,' +
    'buy bought,sell sold,send sent,fight fought,keep kept,leave left,lose lost,lend lent,hire hired,see saw,' +
    'seek sought,sit sat,speak spoke,spend spent,stand stood,teach taught,tell told,think thought,win won,' +
    'withdraw withdrew,write wrote,bring brought,find found,get got,say said,set set,put put,cut cut,refer referred,' +
    'control controlled,overlap overlapped,admit admitted,commit committed,permit permitted,submit submitted'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)
