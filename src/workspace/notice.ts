import type { LocalText } from '../base/language.ts'
import type { Issue } from '../model/issue.ts'
import type { Label } from './document.ts'
import type { FileNews } from './file/linkedFile.ts'
import type { Damage, StorageProblem } from './storage.ts'

/** A message for the person, until dismissed. Its text is in the catalogue. */
export type Notice =
  | { readonly code: MissingCode; readonly ids: readonly string[] }
  | { readonly code: 'missing-dataset'; readonly id: string }
  | { readonly code: 'damaged-link'; readonly parts: readonly string[] }
  | { readonly code: 'unreadable-file'; readonly name: string; readonly issues: readonly Issue[] }
  | { readonly code: 'file-with-problems'; readonly name: string; readonly issues: readonly Issue[] }
  | { readonly code: 'file-too-much'; readonly name: string }
  | {
      /** Progress of reading a file, from 0 to 1. */
      readonly code: 'reading-file'
      readonly name: string
      readonly share: number
    }
  | { readonly code: 'unreadable-picture'; readonly name: string; readonly problem: PictureProblem }
  | { readonly code: 'picture-opened'; readonly name: string; readonly changedByHand: boolean }
  | { readonly code: 'link-copied'; readonly withoutPositions: boolean }
  | { readonly code: 'link-not-copied'; readonly link: string }
  | { readonly code: 'text-copied' }
  /** Records were removed. `revision`: of the document then, as long as which it can be undone from here. */
  | { readonly code: 'removed'; readonly label: Label; readonly revision: number }
  | {
      /** Records came in from a file. `revision`: as of what was removed. */
      readonly code: 'imported'
      /** Of the file. */
      readonly name: string
      readonly actors: number
      readonly relations: number
      readonly revision: number
    }
  | { readonly code: 'text-not-copied'; readonly text: string }
  | { readonly code: 'nothing-remembered' }
  | {
      /** A document became one's own at its first edit, and is kept in this browser. */
      readonly code: 'own-document'
      readonly title: LocalText
      /** Whether it came with the app. */
      readonly isCopy: boolean
      /** Whether the browser has agreed not to clear it by itself. */
      readonly isLasting: boolean
    }
  /** Another tab writes the document. */
  | { readonly code: 'read-only' }
  /** Something was to be changed in a document that is only read. */
  | { readonly code: 'only-read' }
  | { readonly code: 'changes-not-kept'; readonly problem: StorageProblem['code'] }
  | { readonly code: 'document-not-opened'; readonly problem: StorageProblem['code'] }
  | { readonly code: 'document-damaged'; readonly title: LocalText; readonly damage: readonly Damage[] }
  | { readonly code: 'dataset-failed'; readonly id: string }
  | { readonly code: 'failed'; readonly what: Failing }
  /** What became of the file of the open document. */
  | { readonly code: 'file'; readonly news: FileNews }

/** What a link refers to but a dataset does not have. */
export type MissingCode = 'missing-actor' | 'missing-relation' | 'missing-relation-type' | 'missing-source'

/**
 * What failed and can be retried: the list of datasets, the layout, a filter, an answer, a search, a neighbourhood, loading
 * a part of the app, or anything unforeseen.
 */
export type Failing = 'list' | 'positions' | 'filter' | 'trace' | 'search' | 'focus' | 'measure' | 'part' | 'other'

/** Why a picture cannot be opened: it carries no data, or none that can be read here. */
export type PictureProblem = 'nothing-carried' | 'damaged' | 'too-large' | 'future-version'
