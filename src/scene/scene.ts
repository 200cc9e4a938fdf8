import type { ActorId, Point, RelationId } from '../model/dataset.ts'
import type { ActorMarks } from './actorMarks.ts'
import type { Box } from './geometry.ts'
import { boxAround } from './geometry.ts'
import type { Shape } from './look/actorLook.ts'
import type { Glyph } from './look/glyphs.ts'
import type { Mark } from './look/lineLook.ts'
import type { SpotId } from './structure/listTies.ts'
import type { FontWeight } from './text/measureText.ts'

/**
 * A complete picture as a value: a renderer draws it without any decisions. Coordinates in px of the scene, colours as
 * `#rrggbb`. Drawing order: frames, scales, lines, labels, actors.
 */
export interface Scene {
  readonly bounds: Box
  readonly paper: string
  /** The colour of the selection. */
  readonly accent: string
  readonly frames: readonly SceneFrame[]
  readonly scales?: SceneScales
  readonly lines: readonly SceneLine[]
  readonly labels: readonly SceneLabel[]
  /** Labels without room, drawn only while highlighted. */
  readonly litLabels?: readonly SceneLabel[]
  readonly actors: readonly SceneActor[]
  /** The measure of their badges. */
  readonly marks?: ActorMarks
}

export interface SceneText {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: FontWeight
  readonly color: string
  /** The start of the lines: their left edge, or the right one for right-to-left text. */
  readonly x: number
  /** The vertical middle of the block of lines. */
  readonly y: number
  readonly rightToLeft: boolean
  /** Whether `x` is the middle of each line. */
  readonly centred?: true
  /** Whether the text is turned by a quarter about that point, so that it runs upwards. */
  readonly turned?: true
}

export interface SceneActor {
  readonly id: SpotId
  readonly actor: ActorId
  readonly box: Box
  readonly shape: Shape
  readonly glyph: Glyph | null
  /** Upper left corner of the glyph. */
  readonly glyphAt: Point
  readonly glyphColor: string
  readonly text: SceneText
  /** Repetitions of the name along a long bar. */
  readonly again?: readonly SceneText[]
  readonly fill: string
  readonly edge: string
  readonly edgeWidth: number
  readonly edgeDash: readonly number[]
  readonly opacity: number
  /** A disc at its corner: how many steps away it is, or what a measure gives. */
  readonly badge?: SceneBadge
}

/** A disc, with a number in it or empty. */
export interface SceneBadge {
  readonly text: string
  readonly color: string
  /** Whether it is filled with its colour; its text then has the colour of the actor. */
  readonly filled?: boolean
  /** In px; default: as large as a number needs. */
  readonly diameter?: number
}

/** How a badge is drawn: round the lower corner at which the name ends, in its own colour and that of the actor. */
export function getBadgeLook({ box, text, fill }: SceneActor, { filled, color, diameter = BADGE }: SceneBadge) {
  const corner = { x: text.rightToLeft ? box.x : box.x + box.width, y: box.y + box.height }
  const [body, ink] = filled ? [color, fill] : [fill, color]
  return { box: boxAround(corner, diameter, diameter), fill: body, color: ink }
}

const BADGE = 18

/** A line or a matrix cell that stands for a tie. */
export interface SceneLine {
  readonly id: string
  /** The id of the tie. */
  readonly tie: string
  readonly relations: readonly RelationId[]
  readonly from: SpotId
  readonly to: SpotId
  readonly points: readonly Point[]
  /** The contents of a matrix cell. `points` are then two corners of the cell. */
  readonly cell?: readonly CellPart[]
  readonly color: string
  readonly width: number
  readonly dash: readonly number[]
  readonly opacity: number
  /** The mark of its sign, at either end. */
  readonly mark: Mark
  readonly startMark: Mark
  readonly endMark: Mark
}

/** A shape in a matrix cell. `null` draws no fill or no stroke. */
export interface CellPart {
  /** Relative to the upper left corner of the cell. */
  readonly path: string
  readonly fill: string | null
  readonly stroke: string | null
  readonly strokeWidth: number
  readonly dash: readonly number[]
}

/** A label on a line. */
export interface SceneLabel {
  readonly id: string
  readonly tie: string
  readonly relations: readonly RelationId[]
  readonly box: Box
  readonly lines: readonly string[]
  readonly color: string
  readonly opacity: number
  /** Whether it is filled with its colour; its text then has the colour of the paper. */
  readonly filled?: true
  /** Whether it is plain words that interrupt the line, without an outline. */
  readonly words?: true
  /** The background, if it is not the paper. */
  readonly background?: string
  /** The colour of a ring round it, if it has one. */
  readonly ring?: string
}

/** What stands for numbers: strokes, discs and words that are no tie and no actor. */
export interface SceneScales {
  readonly strokes: readonly SceneStroke[]
  readonly discs: readonly { readonly centre: Point; readonly radius: number; readonly color: string }[]
  readonly texts: readonly SceneText[]
}

export interface SceneStroke {
  readonly points: readonly [Point, Point]
  readonly color: string
  readonly width: number
}

export interface SceneFrame {
  readonly id: string
  readonly box: Box
  readonly edge: string
  readonly fill: string | null
  /** Corner radius. */
  readonly corner: number
  readonly heading?: SceneText
}
