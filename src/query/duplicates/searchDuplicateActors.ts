import { byFirst, byText } from '../../base/order.ts'
import type { Steps } from '../../base/steps.ts'
import { visitInSteps } from '../../base/steps.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import { measureDegrees } from '../../network/measureDegrees.ts'
import { getActorKind, isOneKind, toPersonhood } from './actorKind.ts'
import type { NameLikeness, Personhood } from './compareNames.ts'
import { compareNames, SURENESS } from './compareNames.ts'
import type { KnownName, NameIndex } from './nameIndex.ts'
import { getNameIndex, indexNames, isOfInitials, listComparableNames } from './nameIndex.ts'
import { listNameForms } from './nameWords.ts'

/** Why two actors are probably the same: two of their names, and what these have in common. */
export interface DuplicateReason {
  readonly likeness: NameLikeness
  /** The name of the left actor, and whether it is an alias. */
  readonly left: { readonly text: string; readonly isAlias: boolean }
  readonly right: { readonly text: string; readonly isAlias: boolean }
}

/** Two actors that are probably the same. The left one has more relations, or stands first in the file. */
export interface DuplicateActors {
  readonly left: ActorId
  readonly right: ActorId
  readonly reason: DuplicateReason
  /** From 0 to 1: for their order alone. */
  readonly sureness: number
}

/**
 * Searches for the pairs of actors that are probably the same, the surest first. Actors that have a relation with each other
 * are not the same, unless they bear the same name; nor are those of kinds that exclude each other, such as a post and
 * its holder. Only names that share a key are compared, so that it takes time in proportion to their number.
 */
export function* searchDuplicateActors(dataset: Dataset): Steps<readonly DuplicateActors[]> {
  const { namesByKey } = yield* indexNames(dataset.actors)
  const found = new Map<string, DuplicateActors>()
  const ranks = rankActors(dataset)
  const tied = yield* searchTied(dataset)
  yield* visitInSteps(listComparable(namesByKey), ([one, other]) => {
    const [a, b] = ranks.get(one.actor)! < ranks.get(other.actor)! ? [one, other] : [other, one]
    const pair = comparePair(dataset, a, b)
    if (!pair) return
    const key = toPairKey(pair.left, pair.right)
    if (pair.sureness < 1 && tied.has(key)) return
    if (pair.sureness > (found.get(key)?.sureness ?? 0)) found.set(key, pair)
  })
  return [...found.values()].sort(
    byFirst<DuplicateActors>(
      (a, b) => b.sureness - a.sureness,
      (a, b) => byText(dataset.actors.get(a.left)!.name.en, dataset.actors.get(b.left)!.name.en),
      (a, b) => byText(a.left + a.right, b.left + b.right),
    ),
  )
}

/** The names of different actors that share a key. Of those that share initials, only acronyms are compared with names. */
function* listComparable(
  namesByKey: NameIndex['namesByKey'],
): Generator<readonly [KnownName, KnownName], void, undefined> {
  for (const [key, names] of namesByKey) {
    const firsts = isOfInitials(key) ? names.filter(({ form }) => form.acronym !== null) : names
    for (const first of firsts)
      for (const second of names) {
        if (first.actor === second.actor) continue
        // Otherwise each pair would come twice.
        if (firsts === names && first.actor > second.actor) continue
        yield [first, second]
      }
  }
}

/** An actor that probably bears a name, and the name by which it is known. */
export interface Namesake {
  readonly actor: Actor
  readonly likeness: NameLikeness
  readonly text: string
}

/** Finds the actor of which a text is most probably another name; `undefined`: nobody's. */
export function findNamesake(dataset: Dataset, text: string): Namesake | undefined {
  const names = getNameIndex(dataset.actors)
  let best: (Namesake & { readonly sureness: number }) | undefined
  for (const form of listNameForms(text))
    for (const known of listComparableNames(names, form)) {
      const actor = dataset.actors.get(known.actor)!
      const likeness = compareNames(form, known.form, isPerson(dataset, actor))
      const sureness = likeness ? SURENESS[likeness] - (known.isAlias ? 0.05 : 0) : 0
      if (likeness && sureness > (best?.sureness ?? 0)) best = { actor, likeness, text: known.form.text, sureness }
    }
  return best && { actor: best.actor, likeness: best.likeness, text: best.text }
}

function comparePair(dataset: Dataset, a: KnownName, b: KnownName): DuplicateActors | null {
  const [left, right] = [dataset.actors.get(a.actor)!, dataset.actors.get(b.actor)!]
  const [kind, other] = [getActorKind(dataset.vocabulary, left), getActorKind(dataset.vocabulary, right)]
  if (!isOneKind(kind, other)) return null
  const likeness = compareNames(a.form, b.form, toPersonhood(kind ?? other))
  // What two are called beside their names, others may be called as well.
  if (!likeness || (a.isAlias && b.isAlias && likeness !== 'same')) return null
  const sureness =
    SURENESS[likeness] - (a.isAlias ? 0.05 : 0) - (b.isAlias ? 0.05 : 0) - (a.isAlias && b.isAlias ? 0.4 : 0)
  const toSide = ({ form, isAlias }: KnownName) => ({ text: form.text, isAlias })
  return { left: left.id, right: right.id, reason: { likeness, left: toSide(a), right: toSide(b) }, sureness }
}

function isPerson(dataset: Dataset, actor: Actor): Personhood {
  return toPersonhood(getActorKind(dataset.vocabulary, actor))
}

/** The rank of each actor: those with more relations first, then in the order of the file. */
function rankActors(dataset: Dataset): ReadonlyMap<ActorId, number> {
  const degrees = measureDegrees(dataset)
  return new Map(Array.from(dataset.actors.keys(), (id, row) => [id, row - degrees[row]! * dataset.actors.size]))
}

function* searchTied({ relations }: Dataset): Steps<ReadonlySet<string>> {
  const tied = new Set<string>()
  yield* visitInSteps(relations.values(), ({ source, target }) =>
    tied.add(toPairKey(source, target)).add(toPairKey(target, source)),
  )
  return tied
}

function toPairKey(a: ActorId, b: ActorId): string {
  return JSON.stringify([a, b])
}
