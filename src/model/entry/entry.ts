import type { Actor, ActorId, Evidence, Relation } from '../dataset.ts'

/** A part of a line, by the positions of its first letter and the one after its last. */
export interface LinePart {
  readonly text: string
  readonly start: number
  readonly end: number
}

export type EntryField = 'source' | 'type' | 'target' | 'detail'

/** An actor of an entry: of the dataset, or new by that name. */
export type EntryActor =
  | { readonly kind: 'known'; readonly actor: Actor }
  | { readonly kind: 'new'; readonly name: string }

/** The relation type of an entry: of the vocabulary, or new by that name, which stands in quotes. */
export type EntryType =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new'; readonly name: string }

/** What a detail of an entry says. A text that is nothing else is a qualifier. */
export type EntryDetail =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'status'; readonly status: Relation['status'] }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  /** Who alone says so; `status`: what that makes of it, if anything. */
  | { readonly kind: 'asserter'; readonly actor: ActorId; readonly status?: 'alleged' }
  | { readonly kind: 'qualifier'; readonly text: string }

/** Why a line is no entry yet. */
export type EntryProblem =
  | { readonly code: 'no-arrow' | 'no-source' | 'no-target' | 'no-type' }
  | { readonly code: 'unknown-type'; readonly text: string; readonly closest: string | null }
  | { readonly code: 'several-sources' | 'unknown-passage'; readonly passage: string }
  | { readonly code: 'wrong-date'; readonly text: string }

/** A line such as `Iran -> Loyalist factions: supports, 2020-07, P05`, read. */
export interface Entry {
  /** The parts of the line, in order. */
  readonly parts: readonly (LinePart & { readonly field: EntryField })[]
  /** The part that comes at the end of the line and has no letter yet; `null`: none. */
  readonly next: EntryField | null
  readonly source: EntryActor | null
  readonly target: EntryActor | null
  readonly type: EntryType | null
  readonly details: readonly (EntryDetail & { readonly part: LinePart })[]
  /** Empty if the line can be recorded. */
  readonly problems: readonly EntryProblem[]
}
