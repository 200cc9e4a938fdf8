import type { Dataset, Relation } from '../model/dataset.ts'
import { STATUSES } from '../model/status.ts'
import { getRelationType } from '../model/vocabulary.ts'
import type { Arrangement, Wire } from './arrange.ts'
import type { Composing } from './composing.ts'
import { FADED } from './composing.ts'
import type { Mark } from './look/lineLook.ts'
import { getLineLook } from './look/lineLook.ts'
import type { Palette } from './look/palette.ts'
import { trimTree } from './routes/trimTree.ts'
import type { SceneLabel, SceneLine } from './scene.ts'
import type { SpotId } from './structure/bundleRelations.ts'

const SEVERAL = 0.8

/** Draws what is visible of each wire: strokes, end marks, and a count or a remark where one is due. */
export function composeLines(
  dataset: Dataset,
  arrangement: Arrangement,
  composing: Composing,
  palette: Palette,
  shown: ReadonlySet<SpotId>,
): { lines: SceneLine[]; labels: SceneLabel[] } {
  const lines: SceneLine[] = []
  const labels: SceneLabel[] = []
  for (const wire of arrangement.wires) {
    const visible = wire.bundle.relations.filter(({ id }) => composing.relations.get(id) !== 'hide')
    if (visible.length === 0 || !shown.has(wire.bundle.hub)) continue
    const context = { dataset, arrangement, wire, visible, shown }
    const status = STATUSES.find((candidate) => visible.some((relation) => relation.status === candidate))!
    const look = getLineLook(wire.bundle.sign, status, palette)
    const faded = visible.every(({ id }) => composing.relations.get(id) === 'fade')
    const opacity = faded ? FADED : look.opacity
    const base = { bundle: wire.bundle.id, mark: look.mark, color: look.color, dash: look.dash, opacity }
    lines.push(
      ...composeStrokes(context, look.mark).map((stroke) => ({
        ...base,
        width: look.width + (visible.length > 1 ? SEVERAL : 0),
        ...stroke,
      })),
    )
    const text =
      visible.length > 1
        ? String(visible.length)
        : status === 'alleged'
          ? '“”'
          : status === 'past'
            ? composing.words.past
            : null
    if (wire.labelAt && text !== null) {
      labels.push({
        id: `label:${wire.bundle.id}`,
        bundle: wire.bundle.id,
        relations: visible.map(({ id }) => id),
        box: wire.labelAt,
        text,
        color: look.color,
        opacity,
      })
    }
  }
  return { lines, labels }
}

interface Context {
  readonly dataset: Dataset
  readonly arrangement: Arrangement
  readonly wire: Wire
  readonly visible: readonly Relation[]
  readonly shown: ReadonlySet<SpotId>
}

type StrokeLook = Pick<SceneLine, 'id' | 'relations' | 'from' | 'to' | 'points' | 'startMark' | 'endMark'>

function composeStrokes({ dataset, arrangement, wire, visible, shown }: Context, mark: Mark): StrokeLook[] {
  const { hub } = wire.bundle
  const spot = (actor: Relation['source']) => arrangement.spotOf.get(actor)
  const between = (member: SpotId) =>
    visible.filter((relation) => spot(relation.source) === member || spot(relation.target) === member)
  const pointsTo = (relations: readonly Relation[], end: SpotId) =>
    relations.some(
      (relation) => !getRelationType(dataset.vocabulary, relation.type).symmetric && spot(relation.target) === end,
    )
  const wanted = (member: SpotId) => shown.has(member) && between(member).length > 0
  return trimTree(wire.strokes, wanted).map((stroke, index) => {
    const relations = stroke.to === null ? visible : between(stroke.to)
    return {
      id: `${wire.bundle.id}#${index}`,
      relations: relations.map(({ id }) => id),
      from: stroke.from,
      to: stroke.to,
      points: stroke.points,
      startMark:
        stroke.from !== null && pointsTo(wire.bundle.kind === 'trunk' ? visible : relations, hub) ? mark : 'none',
      endMark: stroke.to !== null && pointsTo(relations, stroke.to) ? mark : 'none',
    }
  })
}
