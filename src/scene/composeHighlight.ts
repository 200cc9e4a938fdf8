import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Arrangement } from './arrangement.ts'
import { DOTTED } from './look/lineLook.ts'
import { wayTo } from './routes/trimTree.ts'
import type { Scene, SceneLine } from './scene.ts'
import type { SpotId } from './structure/bundleRelations.ts'

/** Who and what stands out before the rest. */
export interface Highlight {
  readonly actors: ReadonlySet<ActorId>
  readonly relations: ReadonlySet<RelationId>
  /** Whom the person has chosen among them: with an edge in the accent colour. */
  readonly chosen?: ReadonlySet<ActorId>
  /** Whether it is a path that is only inferred, and so dotted. */
  readonly inferred?: boolean
  /** By how many steps an actor is reached, which is then written beside its name. */
  readonly steps?: ReadonlyMap<ActorId, number> | null
}

/** How much heavier what stands out is drawn, in px. */
const STANDS_OUT = 0.6
const CHOSEN = 1.4

/** The part of a scene that stands out, in the same places: its actors, and the whole way of each of its relations. */
export function composeHighlight(
  scene: Scene,
  arrangement: Arrangement,
  { actors, relations, chosen, inferred = false, steps }: Highlight,
): Scene {
  const { accent } = scene
  const placed = scene.placeLines.filter((line) => line.relations.some((id) => relations.has(id)))
  const lines = scene.lines
    .filter((line) => line.relations.some((id) => relations.has(id)))
    .flatMap((line) => standOut(line, arrangement, relations))
  const spots = new Set<SpotId>([...actors].flatMap((actor) => arrangement.spotOf.get(actor) ?? []))
  return {
    ...scene,
    outlines: [],
    frames: [],
    lines: [...lines, ...placed.map((line) => ({ ...line, opacity: 1, width: line.width + STANDS_OUT }))].map((line) =>
      inferred ? { ...line, dash: DOTTED } : line,
    ),
    placeLines: [],
    labels: scene.labels
      .filter((label) => label.relations.some((id) => relations.has(id)))
      .map((label) => ({ ...label, opacity: 1 })),
    actors: scene.actors
      .filter(({ id, actor }) => spots.has(id) || (actor !== null && actors.has(actor)))
      .map((actor) => {
        const isChosen = actor.actor !== null && chosen?.has(actor.actor)
        const count = actor.actor === null ? undefined : steps?.get(actor.actor)
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

/** A branch is shown from its root; what only leads to branches is left out, since each of them brings its own way. */
function standOut(line: SceneLine, arrangement: Arrangement, relations: ReadonlySet<RelationId>): SceneLine[] {
  const wire = arrangement.wires.find(({ bundle }) => bundle.id === line.bundle)
  if (!wire || line.to === null) return []
  const firm = { ...line, opacity: 1, width: line.width + STANDS_OUT }
  if (arrangement.verbs !== null) return [firm]
  const atHub = wire.bundle.relations.some(
    ({ id, target }) => relations.has(id) && arrangement.spotOf.get(target) === wire.bundle.hub,
  )
  if (line.from !== null) return [{ ...firm, startMark: atHub ? line.startMark : 'none' }]
  return [
    { ...firm, from: wire.bundle.hub, points: wayTo(wire.strokes, line.to), startMark: atHub ? line.mark : 'none' },
  ]
}
