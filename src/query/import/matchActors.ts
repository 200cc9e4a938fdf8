import { normaliseText } from '../../base/normaliseText.ts'
import type { Steps } from '../../base/steps.ts'
import { visitInSteps } from '../../base/steps.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { getActorKind, isOneKind, toPersonhood } from '../duplicates/actorKind.ts'
import { compareNames } from '../duplicates/compareNames.ts'
import type { LikeActor } from '../duplicates/listLikeActors.ts'
import { listLikeActors } from '../duplicates/listLikeActors.ts'
import { indexNames } from '../duplicates/nameIndex.ts'
import { listNameForms } from '../duplicates/nameWords.ts'

/** What the actors of a file are to those of the open dataset. */
export interface ActorMatches {
  /** The actors that are there, by their ids in the file. */
  readonly same: ReadonlyMap<ActorId, ActorId>
  /** Of the others: whom they probably are. */
  readonly probable: ReadonlyMap<ActorId, LikeActor>
}

/**
 * Finds which actors of a file are in the open dataset, in whatever case, accents or Arabic spelling: those of the same id
 * and name, then those of the same name, then those of the same id whose names are alike, then those that have the name
 * as an alias there. Whoever else has a similar name is a probable duplicate.
 */
export function* matchActors(open: Dataset, read: Dataset): Steps<ActorMatches> {
  const same = new Map<ActorId, ActorId>()
  const taken = new Set<ActorId>()
  const pass = (find: (theirs: Actor) => ActorId | undefined) =>
    visitInSteps(read.actors.values(), (theirs) => {
      const match = same.has(theirs.id) ? undefined : find(theirs)
      if (match === undefined) return
      same.set(theirs.id, match)
      taken.add(match)
    })
  const passById = (isSame: (mine: Actor, theirs: Actor) => boolean) =>
    pass((theirs) => {
      const mine = open.actors.get(theirs.id)
      return mine && !taken.has(mine.id) && isSame(mine, theirs) ? mine.id : undefined
    })
  const passByName = (known: ReadonlyMap<string, readonly ActorId[]>, listKeysOf: ListKeys = listKeys) =>
    pass((theirs) => {
      const kind = getActorKind(read.vocabulary, theirs)
      const isFree = (id: ActorId) =>
        !taken.has(id) && isOneKind(kind, getActorKind(open.vocabulary, open.actors.get(id)!))
      return listKeysOf(theirs)
        .flatMap((key) => known.get(key) ?? [])
        .find(isFree)
    })
  yield* passById((mine, theirs) => mine === theirs || hasSameName(mine, theirs))
  if (same.size === read.actors.size) return { same, probable: new Map() }
  // What was filled in in another language counts for less than the first name.
  yield* passByName(yield* indexByName(open, listFirstKey), listFirstKey)
  yield* passByName(yield* indexByName(open, listKeys))
  yield* passById((mine, theirs) => isAlike(open, mine, read, theirs))
  yield* passByName(yield* indexByName(open, ({ aliases }) => aliases.filter(Boolean).map(toNameKey)))
  return { same, probable: yield* listProbable(open, read, same, taken) }
}

function* listProbable(
  open: Dataset,
  { actors, vocabulary }: Dataset,
  same: ReadonlyMap<ActorId, ActorId>,
  taken: ReadonlySet<ActorId>,
): Steps<ReadonlyMap<ActorId, LikeActor>> {
  yield* indexNames(open.actors)
  const probable = new Map<ActorId, LikeActor>()
  const others = [...actors.values()].filter(({ id }) => !same.has(id))
  for (const actor of others) {
    yield
    const [like] = listLikeActors(open, { actor, vocabulary }).filter(({ actor: id }) => !taken.has(id))
    if (like) probable.set(actor.id, like)
  }
  return probable
}

/** Actors by what they are called: those of which it is the first name come before the others. */
function* indexByName({ actors }: Dataset, listKeysOf: ListKeys): Steps<ReadonlyMap<string, readonly ActorId[]>> {
  const known = new Map<string, ActorId[]>()
  const add = (key: string, id: ActorId) => {
    const ids = known.get(key)
    if (ids) ids.push(id)
    else known.set(key, [id])
  }
  const others: (readonly [key: string, id: ActorId])[] = []
  yield* visitInSteps(actors.values(), (actor) => {
    const [first, ...rest] = listKeysOf(actor)
    if (first !== undefined) add(first, actor.id)
    for (const key of rest) others.push([key, actor.id])
  })
  for (const [key, id] of others) add(key, id)
  return known
}

type ListKeys = (actor: Actor) => readonly string[]

function listFirstKey(actor: Actor): readonly string[] {
  return listKeys(actor).slice(0, 1)
}

/** The names of an actor, or where it has none, its aliases. */
function listKeys({ name, aliases }: Actor): readonly string[] {
  const { en, ...others } = name
  const names = [en, ...Object.values(others)].filter(Boolean)
  return [...new Set((names.length > 0 ? names : aliases.filter(Boolean)).map(toNameKey))]
}

/** Whether the first names of two actors are the same; in other languages they may have been filled in. */
function hasSameName(mine: Actor, theirs: Actor): boolean {
  return listKeys(mine)[0] === listKeys(theirs)[0]
}

/** Whether two actors of one id are the same: by a name or alias that both have, or one that is like the other. */
function isAlike(open: Dataset, mine: Actor, read: Dataset, theirs: Actor): boolean {
  const [names, others] = [listNames(mine), listNames(theirs)]
  // Who has no name contradicts nobody.
  if (names.length === 0 || others.length === 0) return true
  const keys = new Set(names.map(toNameKey))
  if (others.some((text) => keys.has(toNameKey(text)))) return true
  const isPerson = toPersonhood(getActorKind(open.vocabulary, mine) ?? getActorKind(read.vocabulary, theirs))
  return names.some((text) => others.some((other) => isAnotherSpelling(text, other, isPerson)))
}

function isAnotherSpelling(text: string, other: string, isPerson: boolean | null): boolean {
  return listNameForms(text).some((form) =>
    listNameForms(other).some((one) => compareNames(form, one, isPerson) !== null),
  )
}

function listNames({ name, aliases }: Actor): readonly string[] {
  return [...Object.values(name), ...aliases].filter(Boolean)
}

function toNameKey(text: string): string {
  return normaliseText(text).replaceAll(' ', '') || text
}
