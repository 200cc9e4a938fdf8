import { groupBy } from '../src/base/order.ts'
import type { Dataset, Point } from '../src/model/dataset.ts'
import { AIRY, DENSE } from '../src/scene/density.ts'
import type { Box } from '../src/scene/geometry.ts'
import { boundsOf, boxAround, centreOf, grow } from '../src/scene/geometry.ts'
import { labelSpot } from '../src/scene/labelSpot.ts'
import { UNFOLDED } from '../src/scene/structure/foldActors.ts'
import { countPartners } from '../src/scene/structure/rankActors.ts'
import { measureText } from '../src/scene/text/measureText.ts'
import type { Drawing, DrawnActor, DrawnLine } from './drawing.ts'
import { LINE_HEIGHT, labelBox } from './ours.ts'
import type { Dress, Edge, Peer } from './peers/peer.ts'
import { listEdges } from './peers/peer.ts'

/** How far apart lines between the same two actors run side by side. */
const BESIDE = 6
const GROUP_PAD = 8

/**
 * Draws a dataset as peers do: each actor a box with its label inside, as large as in ours, or dressed as the peer's
 * users see it; each relation a straight line of its own from border to border, each group a box round its actors.
 */
export async function drawPeer(dataset: Dataset, peer: Peer): Promise<Drawing> {
  const edges = listEdges(dataset)
  const shapes = peer.dress ? dressActors(dataset, peer.dress) : boxActors(dataset)
  const centres = await peer.place(
    [...shapes].map(([id, { width, height }]) => ({ id, width, height })),
    edges,
  )
  const actors = [...shapes].map(([id, shape]) => shape.drawAt(id, centres.get(id)!))
  return {
    actors,
    lines: drawLines(edges, new Map(actors.map(({ id, box, node = box }) => [id, node]))),
    lineLabels: [],
    headings: [],
    outlines: outlineGroups(dataset, new Map(actors.map(({ id, box }) => [id, box]))),
    ties: edges.map(({ source, target }) => [source, target]),
  }
}

/** What a layout is told of an actor, and how it is drawn where it was put. */
interface ActorShape {
  readonly width: number
  readonly height: number
  readonly drawAt: (id: string, centre: Point) => DrawnActor
}

function boxActors(dataset: Dataset): ReadonlyMap<string, ActorShape> {
  const partners = countPartners(dataset)
  const density = dataset.actors.size > UNFOLDED ? DENSE : AIRY
  return new Map(
    [...dataset.actors.values()].map(({ id, name }) => {
      const label = labelSpot(name, 'en', { density, width: 'own', partners: partners.get(id) })
      const shortened = label.lines.some((line) => line.endsWith('…'))
      const drawAt = (id: string, centre: Point) => {
        const box = boxAround(centre, label.width, label.height)
        return { id, box, label: labelBox(box, label), shortened }
      }
      return [id, { width: label.width, height: label.height, drawAt }]
    }),
  )
}

function dressActors(dataset: Dataset, { node: side, letters, label: at }: Dress): ReadonlyMap<string, ActorShape> {
  return new Map(
    [...dataset.actors.values()].map(({ id, name }) => {
      const [width, height] = [measureText(name.en, letters, 400), letters * LINE_HEIGHT]
      const drawAt = (id: string, { x, y }: Point) => {
        const node = boxAround({ x, y }, side, side)
        const label =
          at === 'beneath'
            ? { x: x - width / 2, y: y + side / 2, width, height }
            : { x: x + side / 2, y: y - height / 2, width, height }
        return { id, node, label, box: boundsOf([node, label]), shortened: false }
      }
      return [id, { width: side, height: side, drawAt }]
    }),
  )
}

function outlineGroups(dataset: Dataset, boxes: ReadonlyMap<string, Box>): Box[] | null {
  const groups = groupBy(dataset.actors.values(), ({ group }) => group)
  groups.delete(null)
  if (groups.size === 0) return null
  return [...groups.values()].map((actors) => grow(boundsOf(actors.map(({ id }) => boxes.get(id)!)), GROUP_PAD))
}

function drawLines(edges: readonly Edge[], boxes: ReadonlyMap<string, Box>): DrawnLine[] {
  const pairs = groupBy(edges, ({ source, target }) => [source, target].sort().join('|'))
  return [...pairs.values()].flatMap((pair, at) =>
    pair.map(({ source, target }, index) => {
      const [one, other] = source < target ? [source, target] : [target, source]
      const apart = Math.min(BESIDE, boxes.get(one)!.width / (pair.length + 1))
      const aside = (index - (pair.length - 1) / 2) * apart
      const points = connect(boxes.get(one)!, boxes.get(other)!, aside)
      return { bundle: `${at}|${index}`, ends: [source, target], points }
    }),
  )
}

/** The part of the line between two middles that lies outside both boxes; nothing if they overlap there. */
function connect(from: Box, to: Box, aside: number): Point[] {
  const [a, b] = [centreOf(from), centreOf(to)]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const at = (along: number) => ({ x: a.x + ux * along - uy * aside, y: a.y + uy * along + ux * aside })
  const leave = ({ width, height }: Box, way: 1 | -1) =>
    Math.min(
      (width / 2 + Math.sign(ux) * way * uy * aside) / Math.abs(ux),
      (height / 2 - Math.sign(uy) * way * ux * aside) / Math.abs(uy),
    )
  const [start, end] = [leave(from, 1), length - leave(to, -1)]
  return start < end ? [at(start), at(end)] : []
}
