import type { TypeForms } from '../relationTypes.ts'

/** How an Arabic verb agrees with its subject; what is not human and more than one counts as feminine. */
export type ArabicAgreement = 'masculine' | 'feminine' | 'plural'

/** An Arabic label by its subject. */
export interface ArabicVerb {
  /** Whether it begins with a verb; "part of" does not. */
  readonly isVerb: boolean
  readonly masculine: string
  readonly feminine: string
  readonly plural: string
}

/** Finds how a label agrees with its subject: as given, else by rule if it begins with a verb in the imperfect. */
export function getArabicVerb(label: string, given: TypeForms['ar'] = {}): ArabicVerb {
  const [first = '', ...others] = label.split(' ')
  const isVerb = /^ي\p{L}{2,}/u.test(first)
  const phrase = (word: string) => [word, ...others].join(' ')
  return {
    isVerb,
    masculine: label,
    feminine: given.feminine ?? (isVerb ? phrase(`ت${first.slice(1)}`) : label),
    plural: given.plural ?? (isVerb ? phrase(`${first.replace(/[يى]$/u, '')}ون`) : label),
  }
}

/**
 * Gives an inverse label ("opposed by": "يعارضه") as it stands between target and source: its verb agrees with the
 * source, which follows, and its pronoun with the target, which stands before.
 */
export function agreeInverse(inverse: string, target: ArabicAgreement, source: ArabicAgreement): string {
  if (!inverse.endsWith('ه')) return getArabicVerb(inverse)[target]
  const bare = inverse.slice(0, -1)
  const pronoun = { masculine: 'ه', feminine: 'ها', plural: 'هم' }[target]
  if (!/^ي\p{L}{2,}/u.test(bare) || source === 'masculine') return bare + pronoun
  const [first = '', ...others] = bare.split(' ')
  // Before its subject a verb stays in the singular, whoever follows.
  return [source === 'feminine' ? `ت${first.slice(1)}` : first, ...others].join(' ') + pronoun
}
