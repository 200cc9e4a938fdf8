import type { ActorId, Point, RelationId } from '../dataset.ts'
import type { Wording } from './composition.ts'

/** The actor or the relation that something on a figure belongs to. */
export type Anchor =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'relation'; readonly id: RelationId }

/** A short text beside what is drawn. */
export interface Callout {
  readonly text: Wording
  /** What its arrow points at; `null`: it has none. */
  readonly anchor: Anchor | null
  /** Where a person has put its middle, by format: as shares of the width and the height of the diagram. */
  readonly positions: Readonly<Record<string, Point>>
}

/** A number in a disc. Without a caption of its own it says what its anchor is. */
export interface Marker {
  readonly anchor: Anchor
  readonly caption: Wording
}

/** Which relations have the one colour of the story, beside grey for all others. */
export interface Emphasis {
  /** Those with markers, those that stand out in the view (a selection or a path), or those that are chosen here. */
  readonly by: 'markers' | 'highlight' | 'choice'
  readonly chosen: readonly RelationId[]
}

/** What an editor puts on a figure. It changes neither who is in it nor where they are. */
export interface Design {
  readonly callouts: readonly Callout[]
  /** In the order of their numbers, from 1. */
  readonly markers: readonly Marker[]
  /** `null`: every line has the colour of its sign. */
  readonly emphasis: Emphasis | null
  /** The keys of what the legend leaves unexplained. */
  readonly unexplained: readonly string[]
}

export const PLAIN_DESIGN: Design = { callouts: [], markers: [], emphasis: null, unexplained: [] }
