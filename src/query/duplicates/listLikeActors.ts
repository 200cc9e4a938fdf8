import { byFirst, byText } from '../../base/order.ts'
import type { Actor, ActorId, Dataset } from '../../model/dataset.ts'
import type { Vocabulary } from '../../model/vocabulary.ts'
import { getActorKind, isOneKind, toPersonhood } from './actorKind.ts'
import type { NameLikeness } from './compareNames.ts'
import { compareNames, SURENESS } from './compareNames.ts'
import { getNameIndex, listComparableNames } from './nameIndex.ts'
import { listNameForms } from './nameWords.ts'

/** An actor of a dataset that is probably another, of which only the record is known. */
export interface LikeActor {
  readonly actor: ActorId
  readonly likeness: NameLikeness
  /** The name by which it is known there. */
  readonly text: string
  readonly sureness: number
}

/** An actor of another dataset, with the types that its own is one of. */
export interface OtherActor {
  readonly actor: Actor
  readonly vocabulary: Vocabulary
}

/** Lists the actors of a dataset that are probably the same as one of another, the surest first. */
export function listLikeActors(dataset: Dataset, { actor, vocabulary }: OtherActor): readonly LikeActor[] {
  const names = getNameIndex(dataset.actors)
  const kind = getActorKind(vocabulary, actor)
  const found = new Map<ActorId, LikeActor>()
  for (const [text, isAlias] of listTexts(actor))
    for (const form of listNameForms(text))
      for (const known of listComparableNames(names, form)) {
        const other = getActorKind(dataset.vocabulary, dataset.actors.get(known.actor)!)
        if (!isOneKind(kind, other)) continue
        const likeness = compareNames(form, known.form, toPersonhood(kind ?? other))
        // What two are called beside their names, others may be called as well.
        if (!likeness || (isAlias && known.isAlias && likeness !== 'same')) continue
        const sureness = SURENESS[likeness] - (isAlias ? 0.05 : 0) - (known.isAlias ? 0.05 : 0)
        if (sureness > (found.get(known.actor)?.sureness ?? 0)) {
          found.set(known.actor, { actor: known.actor, likeness, text: known.form.text, sureness })
        }
      }
  return [...found.values()].sort(
    byFirst<LikeActor>(
      (a, b) => b.sureness - a.sureness,
      (a, b) => byText(a.actor, b.actor),
    ),
  )
}

function listTexts({ name, aliases }: Actor): readonly (readonly [text: string, isAlias: boolean])[] {
  const names = Object.values(name).map((text) => [text, false] as const)
  return [...names, ...aliases.map((text) => [text, true] as const)]
}
