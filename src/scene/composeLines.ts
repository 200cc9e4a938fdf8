import type { Dataset, Relation, Status } from '../model/dataset.ts'
import { STATUSES } from '../model/status.ts'
import { getRelationType } from '../model/vocabulary.ts'
import type { Arrangement, Wire } from './arrangement.ts'
import { isMutual } from './bars/listTies.ts'
import type { Verbs } from './bars/printTie.ts'
import { printTie, VERB_LINE } from './bars/printTie.ts'
import type { Composing } from './composing.ts'
import { FADED } from './composing.ts'
import { boxAround, centreOf } from './geometry.ts'
import type { LineLook, Mark } from './look/lineLook.ts'
import { getLineLook, toHead } from './look/lineLook.ts'
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
    const faded = visible.every(({ id }) => composing.relations.get(id) === 'fade')
    const [look, doubtfulLook] = [visible, visible.filter((relation) => !isFirm(relation))].map((relations) => {
      const { opacity, ...rest } = getLineLook(wire.bundle.sign, firmestStatus(relations), palette)
      return { ...rest, opacity: faded ? FADED : opacity }
    }) as [LineLook, LineLook]
    if (arrangement.verbs !== null) {
      if (!wire.bundle.members.every((member) => shown.has(member))) continue
      lines.push(composeSaid(context, look))
      for (const label of composeWords(context, arrangement.verbs, { color: look.color, opacity: faded ? FADED : 1 }))
        labels.push(label)
      continue
    }
    for (const { firm, ...stroke } of composeStrokes(context, look.mark)) {
      const { mark, color, dash, width, opacity } = firm ? look : doubtfulLook
      const weight = width + (visible.length > 1 ? SEVERAL : 0)
      lines.push({ bundle: wire.bundle.id, mark, color, dash, width: weight, opacity, ...stroke })
    }
    const status = firmestStatus(visible)
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
        lines: [text],
        color: look.color,
        opacity: look.opacity,
      })
    }
  }
  return { lines, labels }
}

/** A line that says its verb: from a dot to a head, or between two heads where it is mutual. */
function composeSaid({ dataset, wire, visible }: Context, look: LineLook): SceneLine {
  const { id, hub, members } = wire.bundle
  const { points } = wire.strokes[0]!
  const head = toHead(look.mark)
  return {
    ...look,
    id: `${id}#0`,
    bundle: id,
    relations: visible.map((relation) => relation.id),
    from: hub,
    to: members[0]!,
    points,
    startMark: visible.every((relation) => isMutual(dataset, relation)) ? head : 'dot',
    endMark: head,
  }
}

/** What a line says, in the middle of where there is room for it; of a long one also near its end. */
function composeWords(
  { dataset, wire, visible }: Context,
  verbs: Verbs,
  look: Pick<SceneLabel, 'color' | 'opacity'>,
): SceneLabel[] {
  const { lines, width } = printTie(dataset, visible, verbs)
  const size = { width: Math.ceil(width) + 8, height: lines.length * VERB_LINE + 2 }
  return [wire.labelAt, wire.labelAgain].flatMap((room, index): SceneLabel[] => {
    if (!room) return []
    const box = boxAround(centreOf(room), size.width, size.height)
    const id = `label:${wire.bundle.id}${index === 0 ? '' : '~'}`
    return [{ id, bundle: wire.bundle.id, relations: visible.map((one) => one.id), box, lines, words: true, ...look }]
  })
}

interface Context {
  readonly dataset: Dataset
  readonly arrangement: Arrangement
  readonly wire: Wire
  readonly visible: readonly Relation[]
  readonly shown: ReadonlySet<SpotId>
}

type StrokeLook = Pick<SceneLine, 'id' | 'relations' | 'from' | 'to' | 'points' | 'startMark' | 'endMark'> & {
  /** Whether it leads to something actual or past, by itself or by its branches. */
  readonly firm: boolean
}

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
  return trimTree(wire.strokes, wanted, (member) => between(member).some(isFirm)).map((stroke, index) => {
    const relations = stroke.to === null ? visible : between(stroke.to)
    return {
      id: `${wire.bundle.id}#${index}`,
      relations: relations.map(({ id }) => id),
      from: stroke.from,
      to: stroke.to,
      points: stroke.points,
      firm: stroke.firm,
      startMark:
        stroke.from !== null && pointsTo(wire.bundle.kind === 'trunk' ? visible : relations, hub) ? mark : 'none',
      endMark: stroke.to !== null && pointsTo(relations, stroke.to) ? mark : 'none',
    }
  })
}

/** The status that a line for several relations shows. */
export function firmestStatus(relations: readonly Relation[]): Status {
  return STATUSES.find((status) => relations.some((relation) => relation.status === status)) ?? 'actual'
}

function isFirm({ status }: Relation): boolean {
  return status === 'actual' || status === 'past'
}
