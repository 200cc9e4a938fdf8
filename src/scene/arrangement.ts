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

/** What determines a layout. Filter, selection and trace are not part of it, so they move nothing. */
export interface Arranging {
  readonly layout: LayoutId
  readonly level: Level
  /** Actors to show even if the level leaves them out. */
  readonly needed: ReadonlySet<ActorId>
  readonly names: NameLanguage
  readonly language: Language
  /** Centres of the actors that a person has moved. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /**
   * The columns of bars before the dataset was edited, from left to right, each from top to bottom. Their actors keep
   * their order and, as far as it goes, their heights; what is new finds a place.
   */
  readonly columns?: readonly KeptColumn[]
  /** The page to arrange for; default: a window. */
  readonly page?: Page
}

/** A column of bars as it was drawn; heights are in px from the top of the drawing. */
export interface KeptColumn {
  /** From top to bottom. */
  readonly bars: readonly { readonly actor: ActorId; readonly top: number; readonly bottom: number }[]
  /** The height at which a line led across the column, by the id of its tie. */
  readonly passings: ReadonlyMap<string, number>
}

export interface PlacedSpot {
  readonly id: SpotId
  readonly actor: ActorId
  readonly box: Box
  readonly label: SpotLabel
}

/** A tie and its route. */
export interface Wire {
  readonly tie: Tie
  /** From one end to the other; in a matrix, the corners of its cells. */
  readonly points: readonly Point[]
  /** The box of its verb, if there is room. */
  readonly labelAt: Box | null
  /** A second box for the verb of a long line. */
  readonly labelAgain: Box | null
  /** The box of a verb without room, shown only while its line is highlighted. */
  readonly labelLit?: Box | null
}

/** The boxes and lines of everything in a diagram. */
export interface Arrangement {
  readonly bounds: Box
  readonly spots: ReadonlyMap<SpotId, PlacedSpot>
  readonly wires: readonly Wire[]
  /** How lines show their verbs; `null` if there are no lines. */
  readonly verbs: Verbs | null
  /** A matrix instead of lines. */
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
