import type { Language } from '../../base/language.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import type { Scene } from '../../scene/scene.ts'
import { gatherSeen } from './gatherSeen.ts'

/** Describes each tie of a scene once, as a sentence, and claims no more than the picture shows. */
export function describeTies(dataset: Dataset, scene: Scene, language: Language): string[] {
  return [...new Set(gatherSeen(scene).drawn.map((id) => describeTie(dataset, id, language)))]
}

/** A tie as a sentence, with all of its qualifications. */
export function describeTie(dataset: Dataset, id: RelationId, language: Language): string {
  return `${toSentence(dataset, dataset.relations.get(id)!, { language }).whole}.`
}
