import type { ActorId, Dataset, Point } from '../../model/dataset.ts'
import type { Arrangement, Arranging, ForceMemory, PlacedSpot, Wire } from '../arrangement.ts'
import { listBoxes } from '../arrangement.ts'
import type { Box, Size } from '../geometry.ts'
import { boundsOf, boxAround, centreOf, round } from '../geometry.ts'
import { sortRecords } from '../sortRecords.ts'
import { continueCast } from '../structure/continueCast.ts'
import { labelActor } from '../structure/labelActor.ts'
import type { SpotId } from '../structure/listTies.ts'
import { listTies, toSpotId } from '../structure/listTies.ts'
import { printTie } from '../structure/printTie.ts'
import type { ForceProblem, ForceTie } from './forceProblem.ts'
import { placeBesideKnown } from './placeBesideKnown.ts'
import { placeByStress } from './placeByStress.ts'
import { placeLabels } from './placeLabels.ts'
import { removeOverlaps } from './removeOverlaps.ts'
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
  const { names, language, page, positions, level } = arranging
  const memory = page ? undefined : findMemory(arranging)
  const { chosen, cast } = continueCast(dataset, arranging, memory)
  const ties = listTies(dataset, new Set(cast))
  const verbs = { language: names === 'both' ? language : names, width: VERB_WIDTH }
  const labels = cast.map((actor) => labelActor(dataset.actors.get(actor)!.name, names, NAME_WIDTH))
  const nodeOf = new Map<SpotId, number>(cast.map((actor, node) => [toSpotId(actor), node]))
  const forceTies = ties.map(({ from, to, relations }): ForceTie => {
    const { width: labelWidth, height: labelHeight } = printTie(dataset, relations, verbs)
    return { from: nodeOf.get(from)!, to: nodeOf.get(to)!, labelWidth, labelHeight }
  })
  const nodes = growNodes(labels, forceTies)
  const problem = { nodes, ties: forceTies, aspect: page?.aspect ?? null }
  const centres = placeActors(problem, cast, positions, memory)
  const boxes = centres.map((centre, node): Box => {
    const { width, height } = nodes[node]!
    const box = boxAround(centre, width, height)
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
  const drawing = { bounds: boundsOf(listBoxes(spots, wires)), spots, wires, verbs }
  if (page) return drawing
  const next = memory && { ...memory, level, cast: chosen, centres: mapCentres(spots, memory.centres) }
  return {
    ...drawing,
    ...(next && { memory: next }),
    chosen: { layout: 'force', level, actors: chosen, positions },
  }
}

/** What networks left to this drawing. */
function findMemory({ memory, drawn }: Arranging): ForceMemory | undefined {
  if (memory?.layout === 'force') return memory
  const chosen = drawn?.chosen
  if (chosen?.layout !== 'force') return undefined
  return { layout: 'force', level: chosen.level, cast: chosen.actors, centres: mapCentres(drawn!.spots) }
}

function mapCentres(spots: Arrangement['spots'], before: ForceMemory['centres'] = new Map()): ForceMemory['centres'] {
  const now = Array.from(spots.values(), ({ actor, box }) => [actor, centreOf(box)] as const)
  return new Map([...before, ...now])
}

/** With a larger part of them new, all actors are placed anew. */
const MOST_FRESH = 1 / 3
/** The least distance, in px, to an actor that has grown. */
const CLOSE = 4

/** The centre of each actor: where it was put, where it stood, beside those who stand, or else by the steps between all. */
function placeActors(
  problem: ForceProblem,
  cast: readonly ActorId[],
  positions: Arranging['positions'],
  memory: ForceMemory | undefined,
): readonly Point[] {
  const put = cast.map((actor) => positions.get(actor))
  const stood = cast.map((actor, node) => put[node] ?? memory?.centres.get(actor) ?? null)
  const fresh = stood.filter((centre) => centre === null).length
  if (memory && fresh <= MOST_FRESH * cast.length) {
    const free = [...cast.keys()].filter((node) => !put[node])
    const centres = [...placeBesideKnown(problem, stood)]
    const own = free.map((node) => centres[node]!)
    const apart = removeOverlaps(
      free.map((node) => problem.nodes[node]!),
      own,
      CLOSE,
    )
    free.forEach((node, index) => {
      centres[node] = apart[index]!
    })
    return centres
  }
  const anew = put.every(Boolean) ? [] : placeByStress(problem)
  return put.map((centre, node) => centre ?? anew[node]!)
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
