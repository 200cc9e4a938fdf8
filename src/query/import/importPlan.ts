import type { Dataset } from '../../model/dataset.ts'
import type { ImportKind } from '../../model/import/importKind.ts'
import type { FieldDifference } from '../../model/import/uniteRecords.ts'
import type { NameLikeness } from '../duplicates/compareNames.ts'
import type { ActorMatches } from './matchActors.ts'

/**
 * What a record of a file is to the open dataset: `changed` says more than the record there and contradicts nothing,
 * `conflicting` says something else, `probable` is probably an actor there under another name, and `another` only has
 * the id of a record there.
 */
export const ROW_STATES = ['new', 'same', 'changed', 'conflicting', 'probable', 'another'] as const
export type RowState = (typeof ROW_STATES)[number]

/**
 * What becomes of a record: it is added; it is the same as one that is there, which takes what it does not say itself;
 * it takes that one's place in whatever it says; that one stays as it is; or it is left out.
 */
export type ImportDecision =
  | { readonly kind: 'add' | 'leave-out' }
  | { readonly kind: 'same-as' | 'replace' | 'keep-mine'; readonly id: string }

/** Decisions by row, as `toRowKey` gives it. Of the other rows, what their state suggests is done. */
export type ImportDecisions = ReadonlyMap<string, ImportDecision>

/** A record of the file, and what becomes of it. */
export interface ImportRow {
  readonly kind: ImportKind
  /** Its id in the file. */
  readonly id: string
  readonly state: RowState
  /** The record of the open dataset that it is, or probably is; `null`: none. */
  readonly match: string | null
  /** What its name has in common with that of the match, where only the names are alike. */
  readonly likeness: NameLikeness | null
  readonly decision: ImportDecision
  /** In what it differs from the record that it is taken for, or else from the match. */
  readonly differences: readonly FieldDifference[]
  /** The id of the record that it is in the end; `null`: it is left out. */
  readonly into: string | null
}

/** What would become of the open dataset. */
export interface ImportPlan {
  readonly open: Dataset
  /** What the file says, with its own ids. */
  readonly read: Dataset
  /** Who its actors are, whatever is decided. */
  readonly actors: ActorMatches
  readonly rows: readonly ImportRow[]
  /** The file's records as they would stand in the open dataset, before they are united with what is there. */
  readonly redirected: Dataset
  /** Relations that go with the actors that are left out. */
  readonly relationsLeftOut: number
}

export function toRowKey({ kind, id }: Pick<ImportRow, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}
