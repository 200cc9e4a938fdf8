import { groupBy } from '../../base/order.ts'
import type { RelationId } from '../../model/dataset.ts'
import type { Scene, SceneActor, SceneFrame, SceneLabel, SceneLine, SceneOutline } from '../../scene/scene.ts'
import { BASELINE, drawActor, drawText } from './drawActor.ts'
import type { DrawGroup, DrawItem } from './drawing.ts'
import { roundLength } from './drawing.ts'
import { drawStroke } from './drawLine.ts'

const LABEL_SIZE = 11

/** What a picture says about its parts to those who point at them or have it read to them. */
export interface SceneTitles {
  readonly ofActor: (actor: SceneActor) => string
  readonly ofRelations: (relations: readonly RelationId[]) => string
}

/** Everything in a scene as things to draw, in drawing order, in groups that bear the names of what they show. */
export function drawScene(scene: Scene, titles?: SceneTitles): DrawGroup[] {
  const bundles = [...groupBy(scene.lines, ({ bundle }) => bundle).values()]
  return [
    group('groups', scene.outlines.map(drawOutline)),
    group('frames', scene.frames.map(drawFrame)),
    group(
      'relations',
      bundles.map((lines) => drawBundle(lines, titles)),
    ),
    group(
      'counts',
      scene.labels.map((label) => drawLabel(label, scene.paper)),
    ),
    group(
      'actors',
      scene.actors.map((actor) => ({
        ...group(nameActor(actor), drawActor(actor)),
        ...(titles && { title: titles.ofActor(actor) }),
        opacity: actor.opacity,
      })),
    ),
  ]
}

/** The name of an actor's or a fold's group. */
export function nameActor({ id, actor }: Pick<SceneActor, 'id' | 'actor'>): string {
  return actor === null ? `folds/${id.slice(2)}` : `actors/${actor}`
}

/** The name of the group of what is drawn as one: its first relation, and how many more there are. */
export function nameRelations(relations: readonly RelationId[]): string {
  return `relations/${relations[0]}${relations.length > 1 ? `+${relations.length - 1}` : ''}`
}

/** The relations that the strokes of a bundle stand for, each once. */
export function listRelations(lines: readonly Pick<SceneLine, 'relations'>[]): RelationId[] {
  return [...new Set(lines.flatMap(({ relations }) => relations))]
}

function drawBundle(lines: readonly SceneLine[], titles: SceneTitles | undefined): DrawGroup {
  const relations = listRelations(lines)
  return {
    ...group(nameRelations(relations), lines.flatMap(drawStroke)),
    ...(titles && { title: titles.ofRelations(relations) }),
    opacity: lines[0]!.opacity,
  }
}

function drawOutline({ camp, box, fill, edge, heading }: SceneOutline): DrawGroup {
  return group(`groups/${camp}`, [{ kind: 'rect', ...box, radius: 10, fill, stroke: edge }, ...drawText(heading)])
}

function drawFrame({ box, edge }: SceneFrame): DrawItem {
  const { x, y, width, height } = box
  return { kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, radius: 10, stroke: edge }
}

function drawLabel({ relations, box, text, color, opacity }: SceneLabel, paper: string): DrawGroup {
  const at = { x: box.x + box.width / 2, y: roundLength(box.y + box.height / 2 + LABEL_SIZE * BASELINE) }
  return {
    ...group(`counts/${nameRelations(relations).slice('relations/'.length)}`, [
      { kind: 'rect', ...box, radius: 8, fill: paper, stroke: color, strokeWidth: 0.8 },
      { kind: 'text', text, ...at, size: LABEL_SIZE, weight: 500, color, anchor: 'middle' },
    ]),
    opacity,
  }
}

function group(name: string, items: readonly DrawItem[]): DrawGroup {
  return { kind: 'group', name, items }
}
