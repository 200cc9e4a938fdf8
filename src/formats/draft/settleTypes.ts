import { groupBy } from '../../base/order.ts'
import type { Issue } from '../../model/issue.ts'
import { toPassive } from '../../model/sentence/toPassive.ts'
import { toId } from '../../model/toId.ts'
import { FALLBACK_ACTOR_TYPE, FALLBACK_RELATION_TYPE, mergeVocabulary } from '../../model/vocabulary.ts'
import type { Draft } from '../records/fromRow.ts'
import { ACTOR_TYPE_WORDS } from './actorTypeWords.ts'
import type { DraftRecord } from './draftDataset.ts'

interface Kind {
  readonly kind: 'actor type' | 'relation type'
  readonly known: ReadonlySet<string>
  /** Other words for known types, in lower case. */
  readonly words: ReadonlyMap<string, string>
  /** The type of a record that names none: a built-in one, or one to be added. */
  readonly fallback: Draft & { readonly id: string }
}

export interface TypesKnown {
  readonly actors: Kind
  readonly relations: Kind
}

interface SettledTypes {
  readonly records: readonly DraftRecord[]
  /** Types that the records name and nothing describes. */
  readonly types: readonly Draft[]
  readonly issues: readonly Issue[]
}

/** The types that a draft may use: the built-in ones and its own, even if its own have errors. */
export function getKnownTypes({ vocabulary }: Draft): TypesKnown {
  const own = (vocabulary ?? {}) as { readonly actorTypes?: unknown; readonly relationTypes?: unknown }
  const builtIn = mergeVocabulary({ actorTypes: [], relationTypes: [] })
  return {
    actors: {
      kind: 'actor type',
      known: new Set([...builtIn.actorTypes.keys(), ...listIds(own.actorTypes)]),
      words: ACTOR_TYPE_WORDS,
      fallback: { id: FALLBACK_ACTOR_TYPE },
    },
    relations: {
      kind: 'relation type',
      known: new Set([...builtIn.relationTypes.keys(), ...listIds(own.relationTypes)]),
      words: new Map(),
      fallback: UNNAMED,
    },
  }
}

/** What a relation without a word is: a type of the dataset, so that a person can say what it means. */
const UNNAMED = { id: 'linked', parent: FALLBACK_RELATION_TYPE, label: { en: 'is linked to', ar: 'مرتبط بـ' } }

/** A file with more words than this that are all but as many as its lines has texts there and no types. */
const MOST_TYPES = 100

/**
 * Gives every record a type: the known one that it names, whatever its spelling (`Allied With`), or one of the dataset
 * with the word of the file, or, where it names none, the fallback. Texts that are different on almost every line stand
 * as the wording of their relations.
 */
export function settleTypes(records: readonly DraftRecord[], { kind, known, words, fallback }: Kind): SettledTypes {
  const bySpelling = new Map([...known].map((id) => [spell(id), id]))
  const found = new Map<string, string | undefined>()
  const find = (word: string): string | undefined => {
    if (found.has(word)) return found.get(word)
    const type = known.has(word) ? word : (bySpelling.get(spell(word)) ?? words.get(spell(word)))
    found.set(word, type)
    return type
  }
  const unknown = groupBy(
    records.filter(({ fields }) => find(getWord(fields)) === undefined),
    ({ fields }) => spell(getWord(fields)),
  )
  const nameless = unknown.get('') ?? []
  unknown.delete('')
  const areTexts = kind === 'relation type' && unknown.size > MOST_TYPES && unknown.size > records.length / 3
  const ids = areTexts ? new Map<string, string>() : findIds([...unknown.keys()], known)
  return {
    records: records.map((record) => {
      const word = getWord(record.fields)
      const type = find(word) ?? ids.get(spell(word)) ?? fallback.id
      if (type === record.fields['type']) return record
      const phrase = areTexts && type === fallback.id && word !== '' ? { phrase: { en: word } } : {}
      return { ...record, fields: { ...phrase, ...record.fields, type } }
    }),
    types: [
      ...((nameless.length > 0 || areTexts) && !known.has(fallback.id) ? [fallback] : []),
      ...[...ids].map(([spelling, id]) => describe(id, printWord(getWord(unknown.get(spelling)![0]!.fields)), kind)),
    ],
    issues: [
      ...(nameless.length === 0 ? [] : [toIssue(nameless, { code: 'replaced-type', kind, to: fallback.id })]),
      ...[...ids].map(([spelling, id]) => toIssue(unknown.get(spelling)!, { code: 'new-type', kind, id })),
    ],
  }
}

/** A type with the file's own word: of a relation also as it is read from the target. */
function describe(id: string, word: string, kind: Kind['kind']): Draft {
  const label = { en: word }
  return kind === 'actor type' ? { id, label } : { id, label, inverse: { en: toPassive(word) } }
}

type IssueOf =
  | Pick<Extract<Issue, { code: 'replaced-type' }>, 'code' | 'kind' | 'to'>
  | Pick<Extract<Issue, { code: 'new-type' }>, 'code' | 'kind' | 'id'>

/** One warning for all records of a word, at the first of them. */
function toIssue(records: readonly DraftRecord[], issue: IssueOf): Issue {
  const [{ place, fields }] = records as [DraftRecord]
  return { ...issue, word: getWord(fields), count: records.length, severity: 'warning', place }
}

/** An id for each spelling that no known type has. */
function findIds(spellings: readonly string[], known: ReadonlySet<string>): Map<string, string> {
  const taken = new Set(known)
  return new Map(
    spellings.map((spelling) => {
      const id = toId(spelling.replaceAll(' ', '-'))
      let free = id
      for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
      taken.add(free)
      return [spelling, free]
    }),
  )
}

/** The word as a verb of a sentence: what is shouted or joined by underscores is not. */
function printWord(word: string): string {
  const isShouted = word === word.toUpperCase() && word !== word.toLowerCase()
  const spaced = word.replaceAll('_', ' ').replaceAll(/\s+/g, ' ').trim()
  return isShouted ? spaced.toLowerCase() : spaced
}

function getWord({ type }: Draft): string {
  return type === undefined || type === null ? '' : String(type).trim()
}

function spell(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
}

function listIds(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.map((item: { readonly id?: unknown } | null) => String(item?.id))
}
