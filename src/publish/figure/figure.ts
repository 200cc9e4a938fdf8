import type { Language } from '../../base/language.ts'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import type { FigureRemark } from './figureRemark.ts'
import type { LegendEntry } from './legendEntry.ts'
import type { Reference } from './listReferences.ts'

/**
 * What surrounds a diagram so that it can be read and checked on its own. `null` leaves a part out. All texts are in
 * one language, ready to be set.
 */
export interface Furniture {
  readonly language: Language
  readonly rightToLeft: boolean
  readonly headline: string | null
  readonly standfirst: string | null
  readonly legend: readonly LegendEntry[] | null
  /** All that the legend could explain. */
  readonly explainable: readonly Pick<LegendEntry, 'key' | 'text'>[]
  readonly asOf: string | null
  readonly note: string | null
  readonly credit: string | null
  /** What the markers say, by their numbers. */
  readonly captions: readonly Caption[]
  /** What the callouts say. */
  readonly callouts: readonly string[]
  /** Sources, with their numbers. */
  readonly references: readonly Reference[] | null
  /** Ties whose line has no room for numbers, as sentences with the numbers. */
  readonly unnumbered: readonly string[]
  /** Whether the numbers also appear in the diagram. */
  readonly cited: boolean
  /** One or two sentences for readers who cannot see the picture. */
  readonly alt: string
  /** Each visible tie as a sentence. */
  readonly longDescription: readonly string[]
}

/** What a marker says. */
export interface Caption {
  readonly number: number
  readonly text: string
}

/** What a person has edited: their own text, or `null` to leave a part out. Everything else is proposed. */
export type FurnitureEdits = {
  readonly [Part in 'headline' | 'standfirst' | 'asOf' | 'note' | 'credit']?: string | null
} & {
  readonly alt?: string
  readonly legend?: null
  readonly references?: null
  readonly cited?: boolean
  readonly longDescription?: readonly string[]
}

/** A diagram with its furniture, fully laid out: the input of every writer. Lengths in px, 96 to the inch. */
export interface Figure {
  readonly width: number
  readonly height: number
  /** Paper sizes are given in mm, screen sizes in px. */
  readonly medium: 'paper' | 'screen'
  /** The colour of the backing; `null`: nothing is painted there. */
  readonly paper: string | null
  readonly furniture: Furniture
  /** In drawing order. One of them is `diagram`, in which a px of the scene takes `scale` px. */
  readonly groups: readonly DrawGroup[]
  readonly scale: number
  /** The box of the diagram without its furniture. */
  readonly area: Box
  /** The box in which the positions of callouts are shares, and the callouts that have room, by their index. */
  readonly diagram: Box
  readonly callouts: readonly { readonly index: number; readonly box: Box }[]
  /** Size of the smallest name in px, and whether it is legible in the medium. */
  readonly nameSize: number
  readonly readable: boolean
  /** Relations whose line has no room for numbers: the notes list them. */
  readonly uncited: readonly RelationId[]
  /** What is not as an editor asked. */
  readonly remarks: readonly FigureRemark[]
  readonly seen: Seen
}

/** The actors and relations that a picture shows. */
export interface Seen {
  readonly actors: readonly ActorId[]
  /** The groups that draw actors. A ribbon can draw an actor several times. */
  readonly occurrences: readonly { readonly group: string; readonly actor: ActorId }[]
  /** The groups that draw relations, with the relations of each. */
  readonly lines: readonly { readonly group: string; readonly relations: readonly RelationId[] }[]
  readonly drawn: readonly RelationId[]
}
