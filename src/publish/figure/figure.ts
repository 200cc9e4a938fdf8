import type { Language } from '../../base/language.ts'
import type { ActorId, RelationId } from '../../model/dataset.ts'
import type { Box } from '../../scene/geometry.ts'
import type { DrawGroup } from '../drawing/drawing.ts'
import type { LegendEntry } from './legendEntry.ts'
import type { Reference } from './listReferences.ts'

/**
 * What stands round a diagram so that it can be read and checked on its own. `null`: left out. All of it are texts in
 * one language, ready to be set.
 */
export interface Furniture {
  readonly language: Language
  readonly rightToLeft: boolean
  readonly headline: string | null
  readonly standfirst: string | null
  readonly legend: readonly LegendEntry[] | null
  readonly asOf: string | null
  readonly note: string | null
  readonly credit: string | null
  /** Sources with the numbers that stand beside the relations. */
  readonly references: readonly Reference[] | null
  /** Ties whose line has no room for its numbers, told with them. */
  readonly unnumbered: readonly string[]
  /** Whether those numbers stand beside the relations, and not only below. */
  readonly cited: boolean
  /** What the picture shows, in a sentence or two, for those who do not see it. */
  readonly alt: string
  /** Every tie that is seen, as a sentence. */
  readonly longDescription: readonly string[]
}

/** What a person has set of the furniture: a text of their own, `null` to leave the part out; else what is proposed. */
export type FurnitureEdits = {
  readonly [Part in 'headline' | 'standfirst' | 'asOf' | 'note' | 'credit']?: string | null
} & {
  readonly alt?: string
  readonly legend?: null
  readonly references?: null
  readonly cited?: boolean
  readonly longDescription?: readonly string[]
}

/** A diagram with its furniture, everything in its final place: what every writer draws. Lengths in px, 96 to the inch. */
export interface Figure {
  readonly width: number
  readonly height: number
  /** Whether the size is meant for paper (then it is given in mm) or for a screen. */
  readonly medium: 'paper' | 'screen'
  readonly paper: string
  readonly furniture: Furniture
  /** In drawing order; among them the group `diagram`, in which a px of the scene takes `scale` px. */
  readonly groups: readonly DrawGroup[]
  readonly scale: number
  /** Where the diagram stands, without its furniture. */
  readonly area: Box
  /** Size of the smallest name, in px, and whether it can be read in the medium. */
  readonly nameSize: number
  readonly readable: boolean
  /** Relations without room for their numbers at their line: they are named below. */
  readonly uncited: readonly RelationId[]
  readonly seen: Seen
}

/** Who and what is to be seen in a picture. */
export interface Seen {
  readonly actors: readonly ActorId[]
  /** The groups that draw actors: in a ribbon several can draw one. */
  readonly occurrences: readonly { readonly group: string; readonly actor: ActorId }[]
  /** The groups that draw relations, with what each stands for. */
  readonly lines: readonly { readonly group: string; readonly relations: readonly RelationId[] }[]
  readonly drawn: readonly RelationId[]
}
