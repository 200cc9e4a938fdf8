import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { boundsOf, boxAround, centreOf, segmentMeetsBox } from '../geometry.ts'
import { createBoxIndex } from './createBoxIndex.ts'
import type { ForceProblem } from './forceProblem.ts'
import { GAP, STEP_LENGTH } from './placeByStress.ts'

/** How far from its partners a place for a new node is looked for, in px, and in how many directions. */
const REACH = 6 * STEP_LENGTH
const RING = STEP_LENGTH / 5
const DIRECTIONS = 24
/** What a line costs that leads through another node: as much as a distance that is wrong by one and a half steps. */
const THROUGH = (1.5 * STEP_LENGTH) ** 2

/**
 * Gives the middle of each node: where it stood, or, for one that is new, a free place about a step away from the nodes to
 * which it is tied, where its lines lead through as few others as possible. Whoever stood somewhere stays there.
 */
export function placeBesideKnown(problem: ForceProblem, stood: readonly (Point | null)[]): readonly Point[] {
  const { nodes, ties } = problem
  const centres = [...stood]
  const toBox = (node: number, centre: Point): Box => boxAround(centre, nodes[node]!.width, nodes[node]!.height)
  const boxes = stood.map((centre, node) => centre && toBox(node, centre))
  const index = createBoxIndex(boxes.flatMap((box) => (box ? [[box, box] as const] : [])))
  const partners = nodes.map((): number[] => [])
  for (const { from, to } of ties) {
    partners[from]!.push(to)
    partners[to]!.push(from)
  }
  const fresh = [...nodes.keys()].filter((node) => stood[node] === null)
  // Whoever is tied to somebody with a place comes before those who wait for a partner.
  while (fresh.length > 0) {
    const next = Math.max(
      0,
      fresh.findIndex((node) => partners[node]!.some((partner) => centres[partner])),
    )
    const [node] = fresh.splice(next, 1) as [number]
    const known = partners[node]!.flatMap((partner) => centres[partner] ?? [])
    const centre = findFreeCentre(node, known)
    centres[node] = centre
    index.add(toBox(node, centre), toBox(node, centre))
  }
  return centres as readonly Point[]

  function findFreeCentre(node: number, known: readonly Point[]): Point {
    const { width, height } = nodes[node]!
    const all = boundsOf(centres.flatMap((centre, other) => (centre ? [toBox(other, centre)] : [])))
    const below = { x: all.x + width / 2, y: all.y + all.height + GAP + height / 2 }
    const [first] = known
    if (!first) return below
    const middle = {
      x: known.reduce((sum, { x }) => sum + x, 0) / known.length,
      y: known.reduce((sum, { y }) => sum + y, 0) / known.length,
    }
    let best = { at: below, cost: Infinity }
    for (let radius = 0; radius <= REACH; radius += RING) {
      for (let turn = 0; turn < (radius === 0 ? 1 : DIRECTIONS); turn++) {
        const angle = (2 * Math.PI * turn) / DIRECTIONS
        const at = { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }
        if (index.listMet(boxAround(at, width + 2 * GAP, height + 2 * GAP)).length > 0) continue
        const cost = weigh(at, known)
        if (cost < best.cost) best = { at, cost }
      }
    }
    return best.at
  }

  function weigh(at: Point, known: readonly Point[]): number {
    let cost = 0
    for (const partner of known) {
      cost += (Math.hypot(partner.x - at.x, partner.y - at.y) - STEP_LENGTH) ** 2
      const around = boundsOf([boxAround(at, 1, 1), boxAround(partner, 1, 1)])
      for (const box of index.listMet(around)) {
        const { x, y } = centreOf(box)
        const isEnd = Math.hypot(x - partner.x, y - partner.y) < 1
        if (!isEnd && segmentMeetsBox(at, partner, box)) cost += THROUGH
      }
    }
    return cost
  }
}
