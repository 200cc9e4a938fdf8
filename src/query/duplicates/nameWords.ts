import { normaliseText } from '../../base/normaliseText.ts'
import { listWords } from '../search/spellings.ts'

/** A name, or another text by which an actor is known, prepared to be compared. */
export interface NameForm {
  readonly text: string
  /** All of it, normalised. */
  readonly plain: string
  /** Its words, normalised, without articles and small words, in their order. */
  readonly words: readonly string[]
  /** In capitals alone: INIS, I.N.I.S. Normalised, or `null`. */
  readonly acronym: string | null
  /** The first letters of its words, with and without small words. Empty for a single word. */
  readonly initials: readonly string[]
  /** Whether it is given as "last name, first name". */
  readonly isTurned: boolean
}

const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'to', 'al', 'el', 'at', 'de', 'و'])
/** What may stand before the name of a person without being part of it. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr sir gen general maj major brig brigadier lt lieutenant col colonel capt captain sheikh shaikh shaykh ' +
    'ayatollah sayyid sayid sayyed hajj haji الشيخ السيد الدكتور د الفريق اللواء العميد العقيد الحاج'
  ).split(' '),
)
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.\-‑]{1,9}$/u
const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/

/** Prepares a name. An acronym in brackets behind a name that has these initials is a name of its own. */
export function listNameForms(text: string): readonly NameForm[] {
  const [, name, short] = IN_BRACKETS.exec(text) ?? []
  if (name === undefined || short === undefined) return [toNameForm(text)]
  const [whole, bracketed] = [toNameForm(name), toNameForm(short)]
  return bracketed.acronym !== null && whole.initials.includes(bracketed.acronym)
    ? [whole, bracketed]
    : [toNameForm(text)]
}

function toNameForm(text: string): NameForm {
  const plain = normaliseText(text)
  const all = plain.split(' ').filter(Boolean)
  const letters = all.join('')
  const isSpelledOut = all.length > 1 && all.every((word) => word.length === 1)
  const telling = listWords(text).filter((word) => !SMALL.has(word))
  const words = (isSpelledOut ? [letters] : telling.length > 0 ? telling : all).flatMap(splitName)
  return {
    ...{ text, plain, words },
    acronym: (ACRONYM.test(text.trim()) || isSpelledOut) && /^[a-z0-9]{2,}$/.test(letters) ? letters : null,
    initials: [...new Set([toInitials(telling), toInitials(all)])].filter(({ length }) => length > 1),
    isTurned: /^[^,،]+[,،][^,،]+$/.test(text),
  }
}

/** Brings the parts of names into one form: Abdulrahman and Abd al-Rahman, ibn and bin, المخابرات and مخابرات. */
function splitName(word: string): readonly string[] {
  const servant = /^(?:abd[aeiou]l|عبدال)(.{3,})$/u.exec(word)?.[1]
  if (servant !== undefined) return [/^[a-z]/.test(word) ? 'abd' : 'عبد', /^l?ah$/.test(servant) ? 'allah' : servant]
  if (/^abd[aeu]ll?ah?$/.test(word)) return ['abd', 'allah']
  if (word === 'عبدالله') return ['عبد', 'الله']
  return [word === 'ibn' ? 'bin' : word === 'ابن' ? 'بن' : word === 'الله' ? word : word.replace(ARTICLE, '')]
}

/** An article that is written with its word. Before an l, it is part of the name: Allawi. */
const ARTICLE = /^(?:ال(?=..)|[ae]l(?=[^l][a-z]{3}))/

function toInitials(words: readonly string[]): string {
  return words.every((word) => /^[a-z0-9]/.test(word)) && words.length > 1 ? words.map((word) => word[0]).join('') : ''
}

/** The form without the titles before it, or `null` if there are none. */
export function leaveOutTitles(form: NameForm): NameForm | null {
  const all = form.plain.split(' ')
  const first = all.findIndex((word) => !TITLES.has(word))
  return first > 0 ? { ...toNameForm(all.slice(first).join(' ')), text: form.text, isTurned: form.isTurned } : null
}
