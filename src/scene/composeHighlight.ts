import type { ActorId, RelationId } from '../model/dataset.ts'
import { DOTTED } from './look/lineLook.ts'
import type { Scene } from './scene.ts'

/** What to highlight. */
export interface Highlight {
  readonly actors: ReadonlySet<ActorId>
  readonly relations: ReadonlySet<RelationId>
  /** The selected ones among them, drawn with an edge in the accent colour. */
  readonly chosen?: ReadonlySet<ActorId>
  /** Whether it is an inferred path, which is dotted. */
  readonly inferred?: boolean
  /** The number of steps to each reached actor, shown in a badge. */
  readonly steps?: ReadonlyMap<ActorId, number> | null
}

/** Extra stroke width of highlighted lines, in px. */
const STANDS_OUT = 0.6
const CHOSEN = 1.4

/** The highlighted part of a scene, at the same positions. */
export function composeHighlight(
  scene: Scene,
  { actors, relations, chosen, inferred = false, steps }: Highlight,
): Scene {
  const { accent } = scene
  const isLit = (part: { readonly relations: readonly RelationId[] }) => part.relations.some((id) => relations.has(id))
  return {
    ...scene,
    litLabels: [],
    frames: [],
    lines: scene.lines.filter(isLit).map((line) => ({
      ...line,
      ...(inferred && { dash: DOTTED }),
      opacity: 1,
      width: line.width + STANDS_OUT,
    })),
    labels: [...scene.labels, ...(scene.litLabels ?? [])].filter(isLit).map((label) => ({ ...label, opacity: 1 })),
    actors: scene.actors
      .filter(({ actor }) => actors.has(actor))
      .map((actor) => {
        const isChosen = chosen?.has(actor.actor)
        const count = steps?.get(actor.actor)
        return {
          ...actor,
          ...(isChosen && { edge: accent, edgeDash: [] }),
          ...(count !== undefined && { badge: { text: String(count), color: accent } }),
          opacity: 1,
          edgeWidth: actor.edgeWidth + (isChosen ? CHOSEN : STANDS_OUT),
        }
      }),
  }
}
