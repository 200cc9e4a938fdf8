import type { ActorId, Point, RelationId } from '../model/dataset.ts'
import type { Box } from './geometry.ts'
import type { Shape } from './look/actorLook.ts'
import type { Glyph } from './look/glyphs.ts'
import type { Mark } from './look/lineLook.ts'
import type { SpotId } from './structure/listTies.ts'
import type { FontWeight } from './text/measureText.ts'

/**
 * Everything that is seen, decided: a value that a renderer draws without asking anything. Places and sizes in px of
 * the scene, colours as `#rrggbb`. Drawn in the order frames, lines, labels, actors.
 */
export interface Scene {
  readonly bounds: Box
  readonly paper: string
  /** For what the person has chosen. */
  readonly accent: string
  readonly frames: readonly SceneFrame[]
  readonly lines: readonly SceneLine[]
  readonly labels: readonly SceneLabel[]
  /** Those without room, drawn only where they stand out. */
  readonly litLabels?: readonly SceneLabel[]
  readonly actors: readonly SceneActor[]
}

export interface SceneText {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: FontWeight
  readonly color: string
  /** The edge at which the lines begin: the left one, or for right-to-left text the right one. */
  readonly x: number
  /** The middle of the block of lines. */
  readonly y: number
  readonly rightToLeft: boolean
  /** Whether `x` is the middle of each line. */
  readonly centred?: true
  /** Whether the lines run upwards from that point: the whole is turned about it by a quarter. */
  readonly turned?: true
}

export interface SceneActor {
  readonly id: SpotId
  readonly actor: ActorId
  readonly box: Box
  readonly shape: Shape
  readonly glyph: Glyph | null
  /** Upper left corner of the sign. */
  readonly glyphAt: Point
  readonly glyphColor: string
  readonly text: SceneText
  /** The same further along, where a bar is long. */
  readonly again?: readonly SceneText[]
  readonly fill: string
  readonly edge: string
  readonly edgeWidth: number
  readonly edgeDash: readonly number[]
  readonly opacity: number
  /** A number in a disc at its corner: by how many steps it is reached. */
  readonly badge?: { readonly text: string; readonly color: string }
}

/** What stands for a tie: a line, or a cell of a matrix. */
export interface SceneLine {
  readonly id: string
  /** The id of the tie. */
  readonly tie: string
  readonly relations: readonly RelationId[]
  readonly from: SpotId
  readonly to: SpotId
  readonly points: readonly Point[]
  /** Where it is the cell of a matrix: what fills it. Its points are then two corners of the cell. */
  readonly cell?: readonly CellPart[]
  readonly color: string
  readonly width: number
  readonly dash: readonly number[]
  readonly opacity: number
  /** The mark of its sign, at whichever end it may stand. */
  readonly mark: Mark
  readonly startMark: Mark
  readonly endMark: Mark
}

/** A shape in the cell of a matrix; `null`: without that. */
export interface CellPart {
  /** From the left upper corner of the cell. */
  readonly path: string
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth: number
  readonly dash: readonly number[]
}

/** What stands on a line. */
export interface SceneLabel {
  readonly id: string
  readonly tie: string
  readonly relations: readonly RelationId[]
  readonly box: Box
  readonly lines: readonly string[]
  readonly color: string
  readonly opacity: number
  /** Whether it is filled with its colour, its text in that of the paper. */
  readonly filled?: true
  /** Whether it is words that interrupt the line, without an edge. */
  readonly words?: true
  /** What is behind it, where that is not the paper. */
  readonly background?: string
}

export interface SceneFrame {
  readonly id: string
  readonly box: Box
  readonly edge: string
  readonly fill: string | null
  /** Radius of its corners. */
  readonly corner: number
  readonly heading?: SceneText
}
