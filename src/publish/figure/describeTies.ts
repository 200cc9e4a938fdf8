import type { Language } from '../../base/language.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import type { Scene } from '../../scene/scene.ts'
import { listSeen } from './listSeen.ts'

/**
 * Tells every tie that a scene shows as a sentence, each once, and says no more than the picture.
 */
export function describeTies(dataset: Dataset, scene: Scene, language: Language): string[] {
  const name = nameSeen(dataset, scene, language)
  const { drawn, placed } = listSeen(scene)
  return [...new Set([...drawn, ...placed].map((id) => describeTie(dataset, id, { language, name })))]
}

/** Names actors as a scene does: who is folded away goes by the text of the fold. */
export function nameSeen(dataset: Dataset, { actors }: Scene, language: Language): (actor: ActorId) => string {
  const folds = new Map(
    actors.flatMap(({ folded, text }) => folded.map((actor) => [actor, text.lines.join(' ')] as const)),
  )
  return (actor) => folds.get(actor) ?? printActor(dataset, actor, language)
}

interface Telling {
  readonly language: Language
  readonly name: (actor: ActorId) => string
}

/** One tie as a sentence, with everything that limits it. */
export function describeTie(dataset: Dataset, id: RelationId, telling: Telling): string {
  return `${toSentence(dataset, dataset.relations.get(id)!, telling).whole}.`
}
