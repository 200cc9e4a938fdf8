import type { PlacedRow } from '../records/fields.ts'

/** Rows of actors and of relations, written by this project or another program. */
export interface PairRows {
  readonly actors: readonly PlacedRow[]
  readonly relations: readonly PlacedRow[]
}
