import type { Language } from '../base/language.ts'
import type { ActorId, Point } from '../model/dataset.ts'
import type { Box } from './geometry.ts'
import type { NameLanguage, SpotLabel } from './labelSpot.ts'
import type { LayoutId } from './layout.ts'
import type { Level } from './level.ts'
import type { Matrix, MatrixOrder } from './matrix/matrix.ts'
import type { Page } from './page.ts'
import type { SpotId, Tie } from './structure/listTies.ts'
import type { Verbs } from './structure/printTie.ts'

/** What determines a layout. Filter, selection and trace are not part of it, so they move nothing. */
export interface Arranging {
  readonly layout: LayoutId
  readonly level: Level
  /** Exactly the actors to show, whatever the level and whoever is needed. */
  readonly cast?: readonly ActorId[]
  /** Actors to show even if the level leaves them out. */
  readonly needed: ReadonlySet<ActorId>
  readonly names: NameLanguage
  readonly language: Language
  /** Centres of the actors that a person has moved. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** The drawing before the dataset was edited: it stays as it is as far as it goes, and what is new finds a place. */
  readonly memory?: LayoutMemory
  /** The drawing before, if there is no memory of it yet. */
  readonly drawn?: Arrangement
  /** The order of the rows and columns of a matrix; default: by blocks. */
  readonly order?: MatrixOrder
  /** The page to arrange for; default: a window. */
  readonly page?: Page
}

/** What a drawing leaves to the next one of the same layout. */
export type LayoutMemory = BarMemory | ForceMemory | MatrixMemory

/** Whom a drawing showed. */
export interface CastMemory {
  readonly level: Level
  /** The actors that the level chose, also those that are gone and may come back. */
  readonly cast: readonly ActorId[]
}

export interface ForceMemory extends CastMemory {
  readonly layout: 'force'
  /** The centre of each actor, also of those that are gone and may come back. */
  readonly centres: ReadonlyMap<ActorId, Point>
}

export interface MatrixMemory extends CastMemory {
  readonly layout: 'matrix'
  /** The actors in their order, also those that are gone and may come back, cut between blocks. */
  readonly groups: Matrix['groups']
  readonly blocks: Matrix['blocks']
  /** The heights of rows and the widths of columns, in px. */
  readonly rows: ReadonlyMap<ActorId, number>
  readonly columns: ReadonlyMap<ActorId, number>
  readonly turned: boolean
}

export interface BarMemory extends CastMemory {
  readonly layout: 'bars' | 'layered'
  /** From left to right. */
  readonly columns: readonly KeptColumn[]
  /** The positions that a person had set. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** Where these actors stood before they were moved: the number of the column, and the bar. */
  readonly stood: ReadonlyMap<ActorId, { readonly column: number; readonly bar: KeptBar }>
}

export interface KeptBar {
  readonly actor: ActorId
  readonly top: number
  readonly bottom: number
}

/** A column of bars as it was drawn, in px from the left and the top of the drawing. */
export interface KeptColumn {
  readonly left: number
  readonly right: number
  /** From top to bottom. */
  readonly bars: readonly KeptBar[]
  /** The lines from this column to the next, by the id of their tie. */
  readonly lines: ReadonlyMap<string, KeptLine>
  /** The ties within the column. */
  readonly inside: ReadonlyMap<string, Pick<KeptLine, 'label'>>
}

/** A piece of a line between two columns. */
export interface KeptLine {
  /** Where it left the one on the left and reached the one on the right. */
  readonly left: number
  readonly right: number
  /** The height of the verb of its tie. */
  readonly label: number
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
  /** The maximum width of its verb, where that differs from all others. */
  readonly verbWidth?: number
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
  readonly memory?: LayoutMemory
  /** What decided who is in the picture. */
  readonly chosen?: ChosenCast
}

/** The actors that a level chose for a layout, and the positions that a person had set. */
export interface ChosenCast {
  readonly layout: LayoutMemory['layout']
  readonly level: Level
  readonly actors: readonly ActorId[]
  readonly positions: ReadonlyMap<ActorId, Point>
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
