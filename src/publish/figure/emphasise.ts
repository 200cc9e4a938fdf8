import type { RelationId } from '../../model/dataset.ts'
import type { Design } from '../../model/figure/design.ts'
import { composeStory } from '../../scene/composeStory.ts'
import type { Picture } from './composePicture.ts'
import type { Publishing } from './publishing.ts'

/** A picture in the one colour of its story and grey, if its design asks for it and anything is lit. */
export function emphasise(picture: Picture, { design, highlight, composing }: Publishing): Picture {
  if (!design?.emphasis) return picture
  const lit = new Set(LISTED[design.emphasis.by](design, highlight?.relations))
  const isShown = picture.scene.lines.some(({ relations }) => relations.some((id) => lit.has(id)))
  return isShown ? { scene: composeStory(picture.scene, lit, composing.theme), highlighted: null } : picture
}

/** The relations that are lit, by what the emphasis goes by. */
const LISTED: Readonly<
  Record<
    NonNullable<Design['emphasis']>['by'],
    (design: Design, highlighted?: ReadonlySet<RelationId>) => Iterable<RelationId>
  >
> = {
  markers: ({ markers }) => markers.flatMap(({ anchor }) => (anchor.kind === 'relation' ? [anchor.id] : [])),
  highlight: (_, highlighted = new Set()) => highlighted,
  choice: ({ emphasis }) => emphasis?.chosen ?? [],
}
