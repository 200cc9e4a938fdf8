import type { Language } from '../../base/language.ts'
import { inLanguage } from '../../base/language.ts'
import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { printActor } from '../../model/printRelation.ts'
import { getRelationType } from '../../model/vocabulary.ts'
import type { Scene } from '../../scene/scene.ts'
import { listSeen } from './listSeen.ts'
import type { PublishWords } from './publishWords.ts'

/**
 * Tells every tie that a scene shows as a sentence, each once, and says no more than the picture.
 */
export function describeTies(dataset: Dataset, scene: Scene, language: Language, words: PublishWords): string[] {
  const name = nameSeen(dataset, scene, language)
  const { drawn, placed } = listSeen(scene)
  return [...new Set([...drawn, ...placed].map((id) => describeTie(dataset, id, { language, words, name })))]
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
  readonly words: PublishWords
  readonly name: (actor: ActorId) => string
}

/** One tie as a sentence, with its status and who says so where that limits it. */
export function describeTie(dataset: Dataset, id: RelationId, { language, words, name }: Telling): string {
  const relation: Relation = dataset.relations.get(id)!
  const verb = inLanguage(getRelationType(dataset.vocabulary, relation.type).label, language)
  const sentence = `${name(relation.source)} ${verb} ${name(relation.target)}`
  return words.tie(sentence, relation.status, relation.assertedBy && printActor(dataset, relation.assertedBy, language))
}
