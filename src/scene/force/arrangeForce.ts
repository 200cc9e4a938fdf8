import type { Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, PlacedSpot, Wire } from '../arrangement.ts'
import { listBoxes } from '../arrangement.ts'
import type { Box, Size } from '../geometry.ts'
import { boundsOf, boxAround, round } from '../geometry.ts'
import { sortRecords } from '../sortRecords.ts'
import { labelActor } from '../structure/labelActor.ts'
import { listTiers } from '../structure/listTiers.ts'
import type { SpotId } from '../structure/listTies.ts'
import { listTies, toSpotId } from '../structure/listTies.ts'
import { printTie } from '../structure/printTie.ts'
import type { ForceTie } from './forceProblem.ts'
import { placeByStress } from './placeByStress.ts'
import { placeLabels } from './placeLabels.ts'
import { BESIDE, listAbreast, routeStraight } from './routeStraight.ts'

/** The greatest widths of names and verbs, in px. */
const NAME_WIDTH = 120
const VERB_WIDTH = 120

/**
 * Arranges actors by the number of steps between them, or where a person or a file has put them. Lines are straight and
 * carry their verbs where there is room.
 */
export function arrangeForce(given: Dataset, arranging: Arranging): Arrangement {
  const dataset = sortRecords(given)
  const { names, language, page, positions } = arranging
  const cast = listTiers(dataset, arranging).at(-1)!
  const ties = listTies(dataset, new Set(cast))
  const verbs = { language: names === 'both' ? language : names, width: VERB_WIDTH }
  const labels = cast.map((actor) => labelActor(dataset.actors.get(actor)!.name, names, NAME_WIDTH))
  const nodeOf = new Map<SpotId, number>(cast.map((actor, node) => [toSpotId(actor), node]))
  const forceTies = ties.map(({ from, to, relations }): ForceTie => {
    const { width: labelWidth, height: labelHeight } = printTie(dataset, relations, verbs)
    return { from: nodeOf.get(from)!, to: nodeOf.get(to)!, labelWidth, labelHeight }
  })
  const nodes = growNodes(labels, forceTies)
  const isPlaced = cast.every((actor) => positions.has(actor))
  const centres = isPlaced ? [] : placeByStress({ nodes, ties: forceTies, aspect: page?.aspect ?? null })
  const boxes = cast.map((actor, node): Box => {
    const { width, height } = nodes[node]!
    const box = boxAround(positions.get(actor) ?? centres[node]!, width, height)
    return { ...box, x: round(box.x), y: round(box.y) }
  })
  const ways = routeStraight(forceTies, boxes)
  const labelPositions = placeLabels(forceTies, ways, boxes)
  const spots = new Map<SpotId, PlacedSpot>(
    cast.map((actor, node) => {
      const id = toSpotId(actor)
      return [id, { id, actor, label: labels[node]!, box: boxes[node]! }]
    }),
  )
  const wires = ties.map((tie, index): Wire => {
    const { box = null, always = false } = labelPositions[index] ?? {}
    return {
      tie,
      points: ways[index]!,
      labelAt: always ? box : null,
      labelAgain: null,
      labelLit: always ? null : box,
    }
  })
  return { bounds: boundsOf(listBoxes(spots, wires)), spots, wires, verbs }
}

/** Enlarges actors so that each line to the same partner has an end of its own. */
function growNodes(labels: readonly Size[], ties: readonly ForceTie[]): readonly Size[] {
  const most = labels.map(() => 0)
  for (const group of listAbreast(ties)) {
    const { from, to } = ties[group[0]!]!
    for (const node of [from, to]) most[node] = Math.max(most[node]!, group.length * BESIDE)
  }
  return labels.map(({ width, height }, node) => ({
    width: Math.max(width, most[node]!),
    height: Math.max(height, most[node]!),
  }))
}
