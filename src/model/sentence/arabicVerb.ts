import type { TypeForms } from '../relationTypes.ts'

/** How an Arabic verb agrees with its subject; a plural that is not human counts as feminine. */
export type ArabicAgreement = 'masculine' | 'feminine' | 'plural'

/** An Arabic label in agreement with each kind of subject. */
export interface ArabicVerb {
  /** Whether it begins with a verb, unlike "part of". */
  readonly isVerb: boolean
  readonly masculine: string
  readonly feminine: string
  readonly plural: string
}

/** Gives the forms of a label: as given, or by rule if it begins with a verb in the imperfect. */
export function getArabicVerb(label: string, given: TypeForms['ar'] = {}): ArabicVerb {
  const [first = '', ...others] = label.split(' ')
  const isVerb = /^ي\p{L}{2,}/u.test(first)
  const phrase = (word: string) => [word, ...others].join(' ')
  return {
    isVerb,
    masculine: label,
    feminine: given.feminine ?? (isVerb ? phrase(`ت${first.slice(1)}`) : label),
    plural: given.plural ?? (isVerb ? phrase(`${first.replace(/[يىو]$/u, '')}ون`) : label),
  }
}

/**
 * Gives an inverse label ("opposed by": "يعارضه") between target and source. Its verb agrees with the source, which
 * follows it, and its pronoun with the target, which precedes it.
 */
export function agreeInverse(inverse: string, target: ArabicAgreement, source: ArabicAgreement): string {
  if (!inverse.endsWith('ه')) return getArabicVerb(inverse)[target]
  const bare = inverse.slice(0, -1)
  const pronoun = { masculine: 'ه', feminine: 'ها', plural: 'هم' }[target]
  if (!/^ي\p{L}{2,}/u.test(bare) || source === 'masculine') return bare + pronoun
  const [first = '', ...others] = bare.split(' ')
  // A verb before its subject is always singular.
  return [source === 'feminine' ? `ت${first.slice(1)}` : first, ...others].join(' ') + pronoun
}
