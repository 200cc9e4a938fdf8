import type { Point } from '../../model/dataset.ts'
import { packArcs } from '../../network/graph/packArcs.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { chooseFitting } from './chooseFitting.ts'
import { countSteps, listNeighbours } from './distances.ts'
import type { Layout, LayoutInput, Placement } from './layout.ts'
import { toPlacement } from './layout.ts'
import { removeOverlaps } from './removeOverlaps.ts'

/** Between rings, and how much broader than high they are. */
const ROUND = { ring: 110, stretch: 1.7 }
/** On a page of some shape: from broad to narrow, and ever closer together. */
const ROUNDS = [3, 2.3, 1.7, 1.3, 1, 0.75, 0.5].flatMap((stretch) => [110, 84, 64].map((ring) => ({ ring, stretch })))
const GAP = 20

/** One actor in the middle and the others on rings round it, by the number of steps; partners in about one direction. */
export const concentric: Layout = { id: 'concentric', routing: 'straight', place: placeConcentric }

function placeConcentric(input: LayoutInput): Placement {
  const { aspect } = input
  if (aspect === null) return placeRings(input, ROUND)
  return chooseFitting(
    ROUNDS.map((round) => placeRings(input, round)),
    aspect,
  )
}

function placeRings({ spots, pulls, focus }: LayoutInput, { ring: least, stretch }: typeof ROUND): Placement {
  const neighbours = listNeighbours(spots, pulls)
  const middle = Math.max(
    0,
    spots.findIndex(({ id }) => id === focus),
  )
  const steps = spots.length === 0 ? new Int32Array(0) : countSteps(packArcs(neighbours), middle)
  const last = Math.max(0, ...steps) + 1
  const angles = new Float64Array(spots.length)
  const centres = new Map<SpotId, Point>()
  let radius = 0
  for (let ring = 0; ring <= last; ring++) {
    const members = [...steps.keys()].filter((index) => (steps[index]! < 0 ? last : steps[index]) === ring)
    if (members.length === 0) continue
    const inward = (index: number) => neighbours[index]!.filter((other) => steps[other] === ring - 1)
    members.sort((a, b) => meanAngle(inward(a), angles) - meanAngle(inward(b), angles) || a - b)
    const around = members.reduce((sum, index) => sum + spots[index]!.width * 0.6 + spots[index]!.height + GAP, 0)
    if (ring > 0) radius = Math.max(radius + least, around / (2 * Math.PI * 1.2))
    for (const [position, index] of members.entries()) {
      angles[index] = (2 * Math.PI * position) / members.length
      centres.set(spots[index]!.id, {
        x: radius * stretch * Math.cos(angles[index]!),
        y: radius * Math.sin(angles[index]!),
      })
    }
  }
  return toPlacement(spots, removeOverlaps(spots, centres, GAP))
}

function meanAngle(members: readonly number[], angles: Float64Array): number {
  if (members.length === 0) return 0
  const [x, y] = members.reduce(
    ([sumX, sumY], index) => [sumX + Math.cos(angles[index]!), sumY + Math.sin(angles[index]!)],
    [0, 0],
  )
  const angle = Math.atan2(y, x)
  return angle < 0 ? angle + 2 * Math.PI : angle
}
