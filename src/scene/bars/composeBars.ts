import type { ActorId } from '../../model/dataset.ts'
import type { Arrangement, Arranging, PlacedSpot, Wire } from '../arrangement.ts'
import { listBoxes } from '../arrangement.ts'
import { boundsOf } from '../geometry.ts'
import type { SpotId, Tie } from '../structure/listTies.ts'
import { toSpotId } from '../structure/listTies.ts'
import type { Verbs } from '../structure/printTie.ts'
import type { BarDrawing } from './drawPlan.ts'
import type { NamedProblem } from './toProblem.ts'

interface DrawnBars {
  readonly cast: readonly ActorId[]
  readonly ties: readonly Tie[]
  readonly problem: NamedProblem
  readonly drawn: BarDrawing
  /** By tie: the greatest width of its verb, where that differs. */
  readonly verbWidths?: ReadonlyMap<number, number>
}

/** The arrangement of bars that are drawn. */
export function composeBars({ cast, ties, problem, drawn, verbWidths }: DrawnBars, verbs: Verbs): Arrangement {
  const spots = new Map<SpotId, PlacedSpot>(
    cast.map((actor, index) => {
      const id = toSpotId(actor)
      return [id, { id, actor, label: problem.nodes[index]!, box: drawn.boxes[index]! }]
    }),
  )
  const wires = ties.map((tie, index): Wire => {
    const { points, label, again } = drawn.lines[index]!
    const verbWidth = verbWidths?.get(index)
    return { tie, points, labelAt: label, labelAgain: again, ...(verbWidth !== undefined && { verbWidth }) }
  })
  return { bounds: boundsOf(listBoxes(spots, wires)), spots, wires, verbs }
}

/** By their index in the cast: the actors that have a position. */
export function indexPlaces(cast: readonly ActorId[], positions: Arranging['positions']) {
  return new Map(
    cast.flatMap((actor, index) => {
      const place = positions.get(actor)
      return place ? [[index, place] as const] : []
    }),
  )
}
