import type { Language } from '../base/language.ts'
import type { ActorId, Point, Relation } from '../model/dataset.ts'
import type { Verbs } from './bars/printTie.ts'
import type { Page } from './density.ts'
import type { Box } from './geometry.ts'
import type { NameLanguage, SpotLabel } from './labelSpot.ts'
import type { CampOutline, Frame, LayoutId } from './layouts/layout.ts'
import type { Matrix } from './matrix/matrix.ts'
import type { RouteStroke } from './routes/route.ts'
import type { Bundle, SpotId } from './structure/bundleRelations.ts'
import type { Level } from './structure/foldActors.ts'

/** What decides where things are: changes of filter, selection or trace are not among it, so nothing moves for them. */
export interface Arranging {
  readonly layout: LayoutId
  readonly level: Level
  /** Camps that a person has opened. */
  readonly opened: ReadonlySet<string>
  /** Trunks that a person has opened. */
  readonly openedTrunks: ReadonlySet<string>
  /** Actors that must be seen, though they would be folded. */
  readonly needed: ReadonlySet<ActorId>
  readonly names: NameLanguage
  readonly language: Language
  /** Whether relations that are told by place get a line as well. */
  readonly structureLines: boolean
  /** Middles of actors that a person has moved. */
  readonly positions: ReadonlyMap<ActorId, Point>
  /** The middle of a concentric layout; by default the actor with the most partners. */
  readonly focus: ActorId | null
  /** The page to arrange for; by default a window. */
  readonly page?: Page
  readonly words: ArrangingWords
}

/** The words that take up place in the diagram. */
export interface ArrangingWords {
  /** "+6 services": how many actors, and of which one type, are folded away. */
  readonly folded: (count: number, actorType: string | null) => string
  readonly looseCamp: (index: number) => string
}

export interface PlacedSpot {
  readonly id: SpotId
  readonly actor: ActorId | null
  readonly folded: readonly ActorId[]
  readonly camp: string
  readonly box: Box
  readonly label: SpotLabel
}

export interface Wire {
  readonly bundle: Bundle
  readonly strokes: readonly RouteStroke[]
  /** Where a count or a remark can stand, if there is room. */
  readonly labelAt: Box | null
  /** Where a long line says its verb again. */
  readonly labelAgain: Box | null
}

/** Who and what stands where. */
export interface Arrangement {
  readonly bounds: Box
  readonly spots: ReadonlyMap<SpotId, PlacedSpot>
  readonly outlines: readonly (CampOutline & { readonly name: string })[]
  readonly frames: readonly Frame[]
  readonly wires: readonly Wire[]
  /** The spot that an actor stands at: its own, or a fold. */
  readonly spotOf: ReadonlyMap<ActorId, SpotId>
  readonly toldByPlace: ReadonlySet<Relation['id']>
  readonly headings: ReadonlyMap<string, string>
  /** How each line says its verb; `null`: lines say none. */
  readonly verbs: Verbs | null
  /** What a matrix has in place of lines. */
  readonly matrix?: Matrix
}
