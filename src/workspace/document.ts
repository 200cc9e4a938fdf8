import type { LocalText } from '../base/language.ts'
import type { Change } from '../model/change/change.ts'
import type { ActorId, Dataset, Point } from '../model/dataset.ts'
import type { LayoutId } from '../scene/layout.ts'
import type { Level } from '../scene/level.ts'

/** Places that a person has set, by layout and level: `camps:headline`. */
export type Positions = ReadonlyMap<Arrangeable, ReadonlyMap<ActorId, Point>>
export type Arrangeable = `${LayoutId}:${Level}`

/** What a step did: a code, with the data that its words need. */
export type Label = { readonly code: 'move-actor'; readonly name: LocalText } | { readonly code: 'reset-places' }

/** A step that can be taken back. */
export interface HistoryEntry {
  readonly change: Change
  readonly label: Label
  /** When it was taken, in ms since 1970. */
  readonly time: number
}

/** Steps that were taken, and those that were taken back; of both the last is the next to be undone or redone. */
export interface History {
  readonly done: readonly HistoryEntry[]
  readonly undone: readonly HistoryEntry[]
}

/** What a person works on. */
export interface Document {
  /** Its records. Its places are `positions`, so that whoever reads records is not disturbed by a move. */
  readonly dataset: Dataset | null
  readonly positions: Positions
  /** Counts what has changed since it was opened. */
  readonly revision: number
  readonly history: History
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }
