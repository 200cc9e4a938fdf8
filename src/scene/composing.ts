import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Visibility } from '../query/filter.ts'
import type { ActorMarks } from './actorMarks.ts'
import type { Theme } from './look/palette.ts'

/** What changes how things look, but not where they are. */
export interface Composing {
  readonly theme: Theme
  /** Actors that are missing from the map are shown. */
  readonly actors: ReadonlyMap<ActorId, Visibility>
  readonly relations: ReadonlyMap<RelationId, Visibility>
  /** A measure to show with the actors. */
  readonly marks?: ActorMarks | undefined
}

/** Opacity of faded things. */
export const FADED = 0.22
