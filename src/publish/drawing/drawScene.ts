import { isRightToLeft } from '../../base/language.ts'
import { groupBy } from '../../base/order.ts'
import type { RelationId } from '../../model/dataset.ts'
import type { Scene, SceneActor, SceneFrame, SceneLabel, SceneLine, SceneScales } from '../../scene/scene.ts'
import { VERB_SIZE } from '../../scene/structure/printTie.ts'
import { ARABIC_SCALE } from '../../scene/text/measureText.ts'
import { BASELINE, drawActor, drawText } from './drawActor.ts'
import type { DrawGroup, DrawItem } from './drawing.ts'
import { roundLength } from './drawing.ts'
import { drawStroke } from './drawLine.ts'

const LABEL_SIZE = 11
/** The corner radius of a ring round words. */
const RING_CORNER = 7
/** Line height of a label. */
const LABEL_LINE_HEIGHT = 14

/** What a picture says about its parts, in tooltips and to screen readers. */
export interface SceneTitles {
  readonly ofActor: (actor: SceneActor) => string
  readonly ofRelations: (relations: readonly RelationId[]) => string
}

/** Draws a whole scene in drawing order. Groups are named after what they show. */
export function drawScene(scene: Scene, titles?: SceneTitles): DrawGroup[] {
  const ties = [...groupBy(scene.lines, ({ tie }) => tie).values()]
  const [lineNames, actorNames] = [nameTies(scene), nameActors(scene)]
  return [
    group('frames', scene.frames.flatMap(drawFrame)),
    ...(scene.scales ? [group('scales', drawScales(scene.scales))] : []),
    group(
      'relations',
      ties.map((lines, index) => drawTie(lines, lineNames[index]!, titles)),
    ),
    group(
      'counts',
      nameApart(scene.labels.map(({ relations }) => nameRelations('counts', relations))).map((name, index) =>
        drawLabel(scene.labels[index]!, name, scene.paper),
      ),
    ),
    group(
      'actors',
      scene.actors.map((actor, index) => ({
        ...group(actorNames[index]!, drawActor(actor)),
        ...(titles && { title: titles.ofActor(actor) }),
        opacity: actor.opacity,
      })),
    ),
  ]
}

/** The group names of the actors, in order. */
export function nameActors({ actors }: Pick<Scene, 'actors'>): string[] {
  return nameApart(actors.map(({ actor }) => `actors/${actor}`))
}

/** The group names of the ties, in the order of their first strokes. */
export function nameTies({ lines }: Pick<Scene, 'lines'>): string[] {
  const ties = [...groupBy(lines, ({ tie }) => tie).values()]
  return nameApart(ties.map((tie) => nameRelations('relations', listRelations(tie))))
}

/** Named after the first relation and the number of others. */
function nameRelations(above: string, relations: readonly RelationId[]): string {
  return `${above}/${relations[0]}${relations.length > 1 ? `+${relations.length - 1}` : ''}`
}

/** Makes names unique: in a ribbon an actor or a relation can appear several times. */
function nameApart(names: readonly string[]): string[] {
  const met = new Map<string, number>()
  return names.map((name) => {
    const times = (met.get(name) ?? 0) + 1
    met.set(name, times)
    return times === 1 ? name : `${name}~${times}`
  })
}

/** The relations of the strokes of a tie, each once. */
export function listRelations(lines: readonly Pick<SceneLine, 'relations'>[]): RelationId[] {
  return [...new Set(lines.flatMap(({ relations }) => relations))]
}

function drawTie(lines: readonly SceneLine[], name: string, titles: SceneTitles | undefined): DrawGroup {
  const relations = listRelations(lines)
  return {
    ...group(name, lines.flatMap(drawStroke)),
    ...(titles && { title: titles.ofRelations(relations) }),
    opacity: lines[0]!.opacity,
  }
}

function drawFrame({ box, edge, fill, corner, heading }: SceneFrame): DrawItem[] {
  const { x, y, width, height } = box
  const inside = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
  return [
    { kind: 'rect', ...inside, ...(corner > 0 && { radius: corner }), ...(fill && { fill }), stroke: edge },
    ...(heading ? drawText(heading) : []),
  ]
}

function drawScales({ strokes, discs, texts }: SceneScales): DrawItem[] {
  return [
    ...strokes.map(({ points: [from, to], color, width }): DrawItem => {
      return { kind: 'path', path: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke: color, strokeWidth: width }
    }),
    ...discs.map(({ centre: { x, y }, radius, color }): DrawItem => {
      return { kind: 'rect', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius, fill: color }
    }),
    ...texts.flatMap(drawText),
  ]
}

function drawLabel(label: SceneLabel, name: string, paper: string): DrawGroup {
  const { box, lines, color, opacity, filled, words, background = paper, ring } = label
  const size = words ? VERB_SIZE : LABEL_SIZE
  const [x, middle] = [box.x + box.width / 2, box.y + box.height / 2 + size * BASELINE]
  const texts = lines.map(
    (text, index): DrawItem => ({
      ...{ kind: 'text', text, x, y: roundLength(middle + (index - (lines.length - 1) / 2) * LABEL_LINE_HEIGHT) },
      ...{ weight: 500, color: filled ? paper : color, anchor: 'middle' },
      ...(isRightToLeft(text) ? { size: roundLength(size * ARABIC_SCALE), rightToLeft: true } : { size }),
    }),
  )
  const pill: DrawItem = words
    ? { kind: 'rect', ...box, fill: background, ...(ring && { radius: RING_CORNER, stroke: ring, strokeWidth: 1.6 }) }
    : { kind: 'rect', ...box, radius: 8, fill: filled ? color : paper, stroke: color, strokeWidth: 0.8 }
  return { ...group(name, [pill, ...texts]), opacity }
}

function group(name: string, items: readonly DrawItem[]): DrawGroup {
  return { kind: 'group', name, items }
}
