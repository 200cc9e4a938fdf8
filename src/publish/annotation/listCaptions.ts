import type { Language } from '../../base/language.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Anchor, Design } from '../../model/figure/design.ts'
import { printActor } from '../../model/printRelation.ts'
import type { Scene } from '../../scene/scene.ts'
import { describeTie } from '../figure/describeTies.ts'
import type { Caption } from '../figure/figure.ts'
import { isAnchored } from './placeMarkers.ts'

/** Lists what the markers of a scene say in a language: the caption of an editor, or what the anchor is. */
export function listCaptions(
  dataset: Dataset,
  scene: Scene,
  { markers }: Pick<Design, 'markers'>,
  language: Language,
): Caption[] {
  return markers.flatMap(({ anchor, caption }, index) =>
    isAnchored(scene, anchor)
      ? [{ number: index + 1, text: caption[language] || printAnchor(dataset, anchor, language) }]
      : [],
  )
}

/** An anchor in words: the name of an actor, or a relation as a sentence. */
export function printAnchor(dataset: Dataset, { kind, id }: Anchor, language: Language): string {
  return kind === 'actor' ? printActor(dataset, id, language) : describeTie(dataset, id, language)
}
