import type { Language } from '../base/language.ts'
import type { ActorId, Point } from '../model/dataset.ts'
import type { Box } from './geometry.ts'
import type { NameLanguage, SpotLabel } from './labelSpot.ts'
import type { LayoutId } from './layout.ts'
import type { Level } from './level.ts'
import type { Matrix } from './matrix/matrix.ts'
import type { Page } from './page.ts'
import type { SpotId, Tie } from './structure/listTies.ts'
import type { Verbs } from './structure/printTie.ts'

/** What decides where things are: changes of filter, selection or trace are not among it, so nothing moves for them. */
export interface Arranging {
  readonly layout: LayoutId
  readonly level: Level
  /** Actors that must be seen, though the level would leave them out. */
  readonly needed: ReadonlySet<ActorId>
  readonly names: NameLanguage
  readonly language: Language
  /** Middles of actors that a person has moved. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** The page to arrange for; by default a window. */
  readonly page?: Page
}

export interface PlacedSpot {
  readonly id: SpotId
  readonly actor: ActorId
  readonly box: Box
  readonly label: SpotLabel
}

/** A tie with its way. */
export interface Wire {
  readonly tie: Tie
  /** From its one end to the other; in a matrix the corners of its cells. */
  readonly points: readonly Point[]
  /** Where its verb stands, if there is room. */
  readonly labelAt: Box | null
  /** Where a long line says its verb again. */
  readonly labelAgain: Box | null
  /** Where a verb without room stands as long as its line stands out before the others. */
  readonly labelLit?: Box | null
}

/** Who and what stands where. */
export interface Arrangement {
  readonly bounds: Box
  readonly spots: ReadonlyMap<SpotId, PlacedSpot>
  readonly wires: readonly Wire[]
  /** How each line says its verb; `null`: there are no lines. */
  readonly verbs: Verbs | null
  /** What a matrix has in place of lines. */
  readonly matrix?: Matrix
}

/** Everything that takes up room: actors, points of lines, and verbs. */
export function listBoxes(spots: Arrangement['spots'], wires: readonly Wire[]): readonly Box[] {
  return [
    ...[...spots.values()].map(({ box }) => box),
    ...wires.flatMap(({ points, labelAt, labelAgain }) => [
      ...points.map((point) => ({ ...point, width: 0, height: 0 })),
      ...[labelAt, labelAgain].filter((box) => box !== null),
    ]),
  ]
}
