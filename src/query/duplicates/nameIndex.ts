import type { Steps } from '../../base/steps.ts'
import { finishSteps, visitInSteps } from '../../base/steps.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { toCommonSpelling, toSingular } from './compareWords.ts'
import type { NameForm } from './nameWords.ts'
import { leaveOutTitles, listNameForms } from './nameWords.ts'
import { toSoundKey, toSounds } from './toSounds.ts'

/** A text by which an actor is known. */
export interface KnownName {
  readonly actor: ActorId
  readonly form: NameForm
  readonly isAlias: boolean
}

export interface NameIndex {
  /** Names by what all names have in common that may be theirs in another spelling. */
  readonly namesByKey: ReadonlyMap<string, readonly KnownName[]>
  readonly namesOf: ReadonlyMap<ActorId, readonly KnownName[]>
}

const indices = new WeakMap<Dataset['actors'], NameIndex>()

/** Indexes the names and aliases of actors, so that each is compared with the few that resemble it. */
export function getNameIndex(actors: Dataset['actors']): NameIndex {
  return finishSteps(indexNames(actors))
}

/** The same in steps, for an index that is not known yet. */
export function* indexNames(actors: Dataset['actors']): Steps<NameIndex> {
  const known = indices.get(actors)
  if (known) return known
  const namesByKey = new Map<string, KnownName[]>()
  const namesOf = new Map<ActorId, readonly KnownName[]>()
  yield* visitInSteps(actors.values(), (actor) => {
    const names = listNames(actor)
    namesOf.set(actor.id, names)
    for (const name of names)
      for (const key of listNameKeys(name.form)) {
        const known = namesByKey.get(key)
        if (known) known.push(name)
        else namesByKey.set(key, [name])
      }
  })
  const index = { namesByKey, namesOf }
  indices.set(actors, index)
  return index
}

function listNames({ id, name, aliases }: Actor): readonly KnownName[] {
  const known = new Map<string, KnownName>()
  const add = (texts: readonly string[], isAlias: boolean) => {
    for (const form of texts.flatMap(listNameForms))
      if (form.plain !== '' && !known.has(form.plain)) known.set(form.plain, { actor: id, form, isAlias })
  }
  add(Object.values(name), false)
  add(aliases, true)
  return [...known.values()]
}

/** The keys that a name shares with whatever it may be called otherwise. */
export function listNameKeys(form: NameForm): readonly string[] {
  const forms = [form, leaveOutTitles(form)].filter((one) => one !== null)
  return [
    ...new Set([
      ...forms.flatMap(({ words }) => listWordKeys(words)),
      `=${form.plain.replaceAll(' ', '')}`,
      ...(form.acronym === null ? form.initials : [form.acronym]).map((initials) => `*${initials}`),
    ]),
  ]
}

/** Lists the names that share a key with another. Of those that share initials, only acronyms are compared with names. */
export function listComparableNames({ namesByKey }: NameIndex, form: NameForm): readonly KnownName[] {
  const found = new Set<KnownName>()
  for (const key of listNameKeys(form)) {
    const isLoose = isOfInitials(key) && form.acronym === null
    for (const known of namesByKey.get(key) ?? []) if (!isLoose || known.form.acronym !== null) found.add(known)
  }
  return [...found]
}

/** Whether a key is that of an acronym and of whatever has these initials. */
export function isOfInitials(key: string): boolean {
  return key.startsWith('*')
}

function listWordKeys(words: readonly string[]): readonly string[] {
  const sounds = words.map((word) => {
    const plain = toCommonSpelling(toSingular(word))
    const heard = toSounds(plain)
    return heard ? toSoundKey(heard) : plain
  })
  const [sorted, joined] = [[...sounds].sort().join(' '), words.join('')]
  return [`~${sorted}`, `=${joined}`, ...listShortened(words)]
}

/** Each long word with a letter less: two that differ in one letter have one of these in common. */
function listShortened(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) =>
    word.length < 8
      ? []
      : Array.from({ length: word.length + 1 }, (_, at) => {
          const shortened = word.slice(0, at) + word.slice(at + 1)
          return `-${[...words.slice(0, index), shortened, ...words.slice(index + 1)].join(' ')}`
        }),
  )
}
