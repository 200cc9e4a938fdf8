/**
 * The sounds of a word as the letters of several transliterations have in common: consonants in order, and the vowels
 * before, between and behind them. In Arabic, only long vowels are written.
 */
export interface Sounds {
  /** One letter for each consonant; capitals: those that are two letters in Latin. */
  readonly consonants: string
  /** One more than there are consonants. */
  readonly vowels: readonly string[]
  readonly isArabic: boolean
}

const ARABIC: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 'T', ج: 'j', ح: 'h', خ: 'X', د: 'd', ذ: 'D', ر: 'r', ز: 'z', س: 's', ش: 'S', ص: 's' },
  ...{ ض: 'D', ط: 't', ظ: 'D', غ: 'G', ف: 'f', ق: 'q', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', پ: 'p' },
  ...{ چ: 'C', ژ: 'j', ڤ: 'v', ا: 'a', و: 'u', ي: 'i', ع: 'A' },
}
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/dh/g, 'D'],
  [/th/g, 'T'],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/^y(?=[aeiou])/g, 'Y'],
  [/^w(?=[aeiou])/g, 'W'],
]
/** Consonants that stand for one another in transliterations, beside themselves. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ q: 'kgX', k: 'qX', X: 'qk', g: 'qGj', G: 'g', j: 'g', D: 'dz', d: 'D', z: 'D', T: 'ts', t: 'T', s: 'T' },
  ...{ C: 'S', S: 'C', b: 'p', p: 'b', f: 'v', v: 'f', W: 'v' },
}
/** Only between Arabic, which has no p, v or g, and Latin letters. */
const ACROSS = new Set(['bp', 'pb', 'fv', 'vf', 'gj', 'jg', 'sz', 'zs'])

/** Tells how a word sounds, if it is written in Arabic or Latin letters alone; else `null`. */
export function toSounds(word: string): Sounds | null {
  const isArabic = /^\p{Script=Arabic}+$/u.test(word)
  if (!isArabic && !/^[a-z]+$/.test(word)) return null
  const letters = isArabic
    ? [...word].map((letter) => ARABIC[letter] ?? '').join('')
    : LATIN.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), word)
  // Long vowels at the beginning of an Arabic word are consonants there.
  const begun = isArabic ? letters.replace(/^u/, 'W').replace(/^i/, 'Y') : letters
  const spoken = begun.replace(/(?<=[aeiou])h$/, '').replace(isArabic ? /(?<=[^aiu])h$/ : /$^/, 'a')
  const parts = spoken.split(/([^aeiouywA])/)
  let consonants = ''
  const vowels = [toVowel(parts[0]!)]
  for (let at = 1; at < parts.length; at += 2) {
    const [consonant, vowel] = [parts[at]!, toVowel(parts[at + 1]!)]
    if (consonant === consonants.at(-1) && vowels.at(-1) === '') vowels[vowels.length - 1] = vowel
    else {
      consonants += consonant
      vowels.push(vowel)
    }
  }
  return { consonants, vowels, isArabic }
}

/** The class of a run of vowels: of the front (i), of the back (u), a, or e, which is heard for any. */
function toVowel(run: string): string {
  const plain = run
    .replaceAll('A', run.length > 1 ? '' : 'a')
    .replaceAll('y', 'i')
    .replaceAll('w', 'u')
  if (plain === '') return ''
  if (/^(?:[ae]+i+[ae]*|i[aeiu]*|e{2})$/.test(plain)) return 'i'
  if (/^(?:[ae]*[ou]+)$/.test(plain)) return 'u'
  return /^a+$/.test(plain) ? 'a' : /^e$/.test(plain) ? 'e' : plain
}

/**
 * Tells how many vowels differ between two words that may be transliterations of one; `null`: they are not. Each vowel
 * that is written as another of the same sound counts as none, and e for another vowel as one.
 */
export function countVowelChanges(a: Sounds, b: Sounds): number | null {
  const across = a.isArabic !== b.isArabic
  if (a.isArabic && b.isArabic) return null
  if (a.consonants === '' || a.consonants.length !== b.consonants.length) return null
  for (let at = 0; at < a.consonants.length; at++)
    if (!isAlike(a.consonants[at]!, b.consonants[at]!, across)) return null
  let changes = 0
  for (let at = 0; at < a.vowels.length; at++) {
    const [written, heard] = a.isArabic ? [a.vowels[at]!, b.vowels[at]!] : [b.vowels[at]!, a.vowels[at]!]
    const where = at === 0 ? 'first' : at === a.vowels.length - 1 ? 'last' : 'within'
    const change = across ? compareWithArabic(written, heard, where) : compareVowels(written, heard)
    if (change === null) return null
    changes += change
  }
  return changes
}

function isAlike(a: string, b: string, across: boolean): boolean {
  return (
    a === b || (ALIKE[a]?.includes(b) ?? false) || (ALIKE[b]?.includes(a) ?? false) || (across && ACROSS.has(a + b))
  )
}

/**
 * In Arabic, short vowels are not written. The letter at the beginning says that there is a vowel and not which (Omar,
 * Ibrahim), and a last letter of ya may be read as a (Mustafa).
 */
function compareWithArabic(written: string, heard: string, where: 'first' | 'within' | 'last'): number | null {
  if (written === '') return heard.length <= 1 ? 0 : null
  if (where === 'first' && written === 'a' && heard.length === 1) return 0
  return where === 'last' && written === 'i' && heard === 'a' ? 0 : compareVowels(written, heard)
}

function compareVowels(a: string, b: string): number | null {
  if (a === b) return 0
  return (a === 'e' && b.length === 1) || (b === 'e' && a.length === 1) ? 1 : null
}

/** What all transliterations of a word have in common, and many other words as well: to be compared one by one. */
export function toSoundKey({ consonants }: Sounds): string {
  return [...consonants]
    .map((sound) => COARSE[sound] ?? sound)
    .join('')
    .replaceAll(/(.)\1+/g, '$1')
}

const COARSE: Readonly<Record<string, string>> = {
  ...{ q: 'k', X: 'k', g: 'k', G: 'k', j: 'k', D: 't', d: 't', z: 't', T: 't', s: 't', S: 't', C: 't' },
  ...{ p: 'b', v: 'f', W: 'f', Y: '' },
}
