import type { ActorId, RelationId } from '../model/dataset.ts'
import type { Visibility } from '../query/filter.ts'
import type { Theme } from './look/palette.ts'

/** What changes how things look, and not where they are. */
export interface Composing {
  readonly theme: Theme
  /** What is left out is shown. */
  readonly actors: ReadonlyMap<ActorId, Visibility>
  readonly relations: ReadonlyMap<RelationId, Visibility>
}

/** Opacity of what is faded. */
export const FADED = 0.22
