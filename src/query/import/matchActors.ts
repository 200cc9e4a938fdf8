import { normaliseText } from '../../base/normaliseText.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { getActorKind, isOneKind, toPersonhood } from '../duplicates/actorKind.ts'
import { compareNames } from '../duplicates/compareNames.ts'
import type { LikeActor } from '../duplicates/listLikeActors.ts'
import { listLikeActors } from '../duplicates/listLikeActors.ts'
import { listNameForms } from '../duplicates/nameWords.ts'

/** What the actors of a file are to those of the open dataset. */
export interface ActorMatches {
  /** The actors that are there, by their ids in the file. */
  readonly same: ReadonlyMap<ActorId, ActorId>
  /** Of the others: whom they probably are. */
  readonly probable: ReadonlyMap<ActorId, LikeActor>
}

/**
 * Finds which actors of a file are in the open dataset: those of the same id whose names are alike, then those that bear
 * the very same name there, or an alias, in whatever case, accents or Arabic spelling. Whoever else has a similar name is
 * a probable duplicate.
 */
export function matchActors(open: Dataset, read: Dataset): ActorMatches {
  const same = new Map<ActorId, ActorId>()
  const taken = new Set<ActorId>()
  const take = (id: ActorId, match: ActorId) => {
    same.set(id, match)
    taken.add(match)
  }
  for (const [id, theirs] of read.actors) {
    const mine = open.actors.get(id)
    if (mine && (mine === theirs || isAlike(open, mine, read, theirs))) take(id, id)
  }
  const rest = [...read.actors.values()].filter(({ id }) => !same.has(id))
  if (rest.length === 0) return { same, probable: new Map() }
  const known = indexNames(open)
  for (const theirs of rest) {
    const kind = getActorKind(read.vocabulary, theirs)
    const found = listKeys(theirs.name)
      .flatMap((key) => known.get(key) ?? [])
      .find((id) => !taken.has(id) && isOneKind(kind, getActorKind(open.vocabulary, open.actors.get(id)!)))
    if (found !== undefined) take(theirs.id, found)
  }
  return { same, probable: listProbable(open, read, same, taken) }
}

function listProbable(
  open: Dataset,
  { actors, vocabulary }: Dataset,
  same: ReadonlyMap<ActorId, ActorId>,
  taken: ReadonlySet<ActorId>,
): ReadonlyMap<ActorId, LikeActor> {
  const probable = new Map<ActorId, LikeActor>()
  for (const actor of actors.values()) {
    if (same.has(actor.id)) continue
    const [like] = listLikeActors(open, { actor, vocabulary }).filter(({ actor: id }) => !taken.has(id))
    if (like) probable.set(actor.id, like)
  }
  return probable
}

/** Names, then aliases: whoever bears a name is meant before those who are also called so. */
function indexNames({ actors }: Dataset): ReadonlyMap<string, readonly ActorId[]> {
  const known = new Map<string, ActorId[]>()
  const add = (key: string, id: ActorId) => {
    const ids = known.get(key)
    if (ids) ids.push(id)
    else known.set(key, [id])
  }
  for (const { id, name } of actors.values()) for (const key of listKeys(name)) add(key, id)
  for (const { id, aliases } of actors.values()) for (const alias of aliases) add(toNameKey(alias), id)
  return known
}

function listKeys(name: Actor['name']): readonly string[] {
  return [...new Set(Object.values(name).map(toNameKey))]
}

/** Whether two actors of one id are the same: by a name that both have, or one that is like the other. */
function isAlike(open: Dataset, mine: Actor, read: Dataset, theirs: Actor): boolean {
  const [names, others] = [listNames(mine), listNames(theirs)]
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
  return [...Object.values(name), ...aliases]
}

function toNameKey(text: string): string {
  return normaliseText(text).replaceAll(' ', '') || text
}
