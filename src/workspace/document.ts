import type { LocalText } from '../base/language.ts'
import type { Change } from '../model/change/change.ts'
import type { ActorId, Dataset, Point } from '../model/dataset.ts'
import type { LayoutId } from '../scene/layout.ts'
import type { Level } from '../scene/level.ts'
import type { DocumentId } from './documentId.ts'

/** The positions that a person has set, by layout and level: `camps:headline`. */
export type Positions = ReadonlyMap<Arrangeable, ReadonlyMap<ActorId, Point>>
export type Arrangeable = `${LayoutId}:${Level}`

/** What a step did: a code and the data for its text. */
export type Label =
  | { readonly code: 'move-actor'; readonly name: LocalText }
  | { readonly code: 'reset-places' }
  /** `name`: of the file. */
  | { readonly code: 'merge-file'; readonly name: string }
  /** `name`: of the file. */
  | { readonly code: 'import'; readonly name: string }
  /** Of the document. */
  | { readonly code: 'rename'; readonly name: string }
  /** An earlier step alone was taken back. */
  /** `time`: when the step was made that is taken back; logs of earlier versions do not say it. */
  | { readonly code: 'take-back'; readonly of: Label; readonly time?: number }
  /** `name`: of the version, if it has one. */
  | { readonly code: 'restore-version'; readonly name: string | null }
  | {
      readonly code: 'cells'
      readonly act: 'paste' | 'cut' | 'clear' | 'fill'
      /** The number of cells. */
      readonly count: number
    }
  /** `count`: of records; `field`: its key, which older steps have not. */
  | { readonly code: 'set-field'; readonly count: number; readonly field?: string }
  | EditLabel

export type EditCode = 'add' | 'change' | 'remove' | 'merge' | 'split' | 'join' | 'move'

export interface EditLabel {
  readonly code: EditCode
  /** What the records are, unless they are actors or relations. */
  readonly of?: 'event' | 'claim' | 'group' | 'type' | 'figure' | 'rating'
  /** The first record: the name of an actor, the sentence of a relation, the title of an event or a source, a passage. */
  readonly name: LocalText
  /** The number of records. */
  readonly count: number
  /** The key of what was changed of a single record, if that is one thing. */
  readonly field?: string
  /** The number of relations that went with the actors that were removed. */
  readonly relations?: number
}

/** A step that can be undone. */
export interface HistoryEntry {
  readonly change: Change
  readonly label: Label
  /** In ms since 1970. */
  readonly time: number
  /** Actors that came into the picture with the step, and leave it when it is undone. It is not kept. */
  readonly revealed?: readonly ActorId[]
}

/** Steps done, and steps undone. The last of each is the next to be undone or redone. */
export interface History {
  readonly done: readonly HistoryEntry[]
  readonly undone: readonly HistoryEntry[]
}

/** What a person works on. */
export interface Document {
  /** Its records. Positions are kept in `positions`, so that moving an actor does not change the dataset. */
  readonly dataset: Dataset | null
  readonly positions: Positions
  /** The number of changes since it was opened. */
  readonly revision: number
  readonly history: History
  /** Its id in the storage; `null`: it is not kept there. */
  readonly ownId: DocumentId | null
  /** The name that it was given there, if that is not the title of its dataset. */
  readonly ownName: LocalText | null
  /** Tells one opened document from the next, which may have the same dataset. */
  readonly session: number
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }
