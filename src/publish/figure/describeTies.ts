import type { Language } from '../../base/language.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import { toSentence } from '../../model/sentence/toSentence.ts'
import type { Scene } from '../../scene/scene.ts'
import { gatherSeen } from './gatherSeen.ts'

/**
 * Tells every tie that a scene shows as a sentence, each once, and says no more than the picture.
 */
export function describeTies(dataset: Dataset, scene: Scene, language: Language): string[] {
  return [...new Set(gatherSeen(scene).drawn.map((id) => describeTie(dataset, id, language)))]
}

/** One tie as a sentence, with everything that limits it. */
export function describeTie(dataset: Dataset, id: RelationId, language: Language): string {
  return `${toSentence(dataset, dataset.relations.get(id)!, { language }).whole}.`
}
