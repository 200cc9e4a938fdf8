import type { Language } from '../../base/language.ts'
import type { ActorId, RelationId } from '../dataset.ts'

/** A text in one language or in both. */
export type Wording = Readonly<Partial<Record<Language, string>>>

/** What an editor decides about a figure: who and what is in it, and what they are called there. */
export interface Composition {
  /** Exactly these actors; `null`: as many as can be read in its format. */
  readonly cast: readonly ActorId[] | null
  /** Relations that are not drawn although both their actors are there. */
  readonly leftOut: readonly RelationId[]
  /** Names of actors that the figure has instead of their own. */
  readonly names: ReadonlyMap<ActorId, Wording>
  /** What stands between the actors of a relation, instead of its verb and status. */
  readonly wordings: ReadonlyMap<RelationId, Wording>
}

export const NO_COMPOSITION: Composition = { cast: null, leftOut: [], names: new Map(), wordings: new Map() }

/** Tells whether a figure shows just what the dataset and its format make of it. */
export function isComposed({ cast, leftOut, names, wordings }: Composition): boolean {
  return cast !== null || leftOut.length > 0 || names.size > 0 || wordings.size > 0
}
