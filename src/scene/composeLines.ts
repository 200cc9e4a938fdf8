import type { Dataset, Relation } from '../model/dataset.ts'
import { firmestStatus, isStatusMixed } from '../model/status.ts'
import type { Wire } from './arrangement.ts'
import type { Composing } from './composing.ts'
import { FADED } from './composing.ts'
import type { Box } from './geometry.ts'
import { boxAround, centreOf } from './geometry.ts'
import type { LineLook } from './look/lineLook.ts'
import { getLineLook, toHead } from './look/lineLook.ts'
import type { Palette } from './look/palette.ts'
import type { Scene, SceneLabel, SceneLine } from './scene.ts'
import type { SpotId, Tie } from './structure/listTies.ts'
import { isMutual, isUndirected } from './structure/listTies.ts'
import type { Verbs } from './structure/printTie.ts'
import { printTie } from './structure/printTie.ts'

interface Dressing {
  readonly composing: Composing
  readonly palette: Palette
  readonly shown: ReadonlySet<SpotId>
  readonly verbs: Verbs
}

/** Draws the visible part of each tie: its line, and the verbs on it. */
export function composeLines(
  dataset: Dataset,
  wires: readonly Wire[],
  { composing, palette, shown, verbs }: Dressing,
): Pick<Scene, 'lines' | 'labels' | 'litLabels'> {
  const isMixed = isStatusMixed(wires.flatMap(({ tie }) => tie.relations))
  const said = wires.flatMap((wire) => {
    const { from, to, relations, sign } = wire.tie
    const visible = relations.filter(({ id }) => composing.relations.get(id) !== 'hide')
    if (visible.length === 0 || !shown.has(from) || !shown.has(to)) return []
    const isFaded = visible.every(({ id }) => composing.relations.get(id) === 'fade')
    const look = getLineLook(sign, firmestStatus(visible), palette)
    const isBreaking = visible.some(({ id }) => composing.marks?.breaking?.has(id))
    const colours = { color: look.color, opacity: isFaded ? FADED : 1, ...(isBreaking && { ring: palette.ink }) }
    const dressed = { verbs: { ...verbs, width: wire.verbWidth ?? verbs.width }, ...colours }
    const { tie, labelAt, labelAgain, labelLit = null } = wire
    return {
      line: composeLine(dataset, wire, visible, { ...look, ...(isFaded && { opacity: FADED }), isMixed }),
      labels:
        isBreaking && !labelAt
          ? [ringLine(wire, visible, colours)]
          : composeVerbs(dataset, tie, visible, [labelAt, labelAgain], dressed),
      litLabels: composeVerbs(dataset, tie, visible, [labelLit], dressed),
    }
  })
  return {
    lines: said.map(({ line }) => line),
    labels: said.flatMap(({ labels }) => labels),
    litLabels: said.flatMap(({ litLabels }) => litLabels),
  }
}

const NO_MARKS = ['none', 'none'] as const

/**
 * From a dot to a head, between two heads if it is mutual, or without either if it has no direction. The dot is a ring
 * where the status is not said, and that of others in the picture is.
 */
function composeLine(
  dataset: Dataset,
  { tie, points }: Wire,
  visible: readonly Relation[],
  { mark, isMixed, ...look }: LineLook & { readonly isMixed: boolean },
): SceneLine {
  const { id, from, to } = tie
  const head = toHead(mark)
  const isOf = (trait: typeof isMutual) => visible.every((relation) => trait(dataset, relation))
  const start = isMixed && firmestStatus(visible) === 'unspecified' ? 'ring' : 'dot'
  const [startMark, endMark] = isOf(isUndirected) ? NO_MARKS : [isOf(isMutual) ? head : start, head]
  return {
    ...look,
    ...{ id: `${id}#0`, tie: id, relations: visible.map((relation) => relation.id), from, to, points, mark },
    ...{ startMark, endMark },
  }
}

const RING = 12

/** A ring on the middle piece of a line without words. */
function ringLine(
  { tie, points }: Wire,
  visible: readonly Relation[],
  look: Pick<SceneLabel, 'color' | 'opacity' | 'ring'>,
): SceneLabel {
  const middle = (points.length - 1) >> 1
  const [from, to] = [points[middle]!, points[middle + 1]!]
  const box = boxAround({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, RING, RING)
  return {
    id: `label:${tie.id}`,
    tie: tie.id,
    relations: visible.map(({ id }) => id),
    box,
    lines: [],
    words: true,
    ...look,
  }
}

/** Puts the words of a line in the middle of each box reserved for them. */
function composeVerbs(
  dataset: Dataset,
  tie: Tie,
  visible: readonly Relation[],
  rooms: readonly (Box | null)[],
  { verbs, ...look }: Pick<SceneLabel, 'color' | 'opacity' | 'ring'> & { readonly verbs: Verbs },
): SceneLabel[] {
  const { lines, width, height } = printTie(dataset, visible, verbs)
  const relations = visible.map(({ id }) => id)
  return rooms.flatMap((room, index): SceneLabel[] => {
    if (!room) return []
    const box = boxAround(centreOf(room), width, height)
    const id = `label:${tie.id}${index === 0 ? '' : '~'}`
    return [{ id, tie: tie.id, relations, box, lines, words: true, ...look }]
  })
}
