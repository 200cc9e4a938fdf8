import type { Issue } from '../../model/issue.ts'
import type { Draft } from '../records/fromRow.ts'
import { toId } from './toId.ts'

/** A record as a file gives it, not yet checked, and where it stands there. */
export interface DraftRecord {
  readonly place: string
  readonly fields: Draft
  /** Of a relation: that the file draws it as a line without a direction. */
  readonly isUndirected?: boolean
}

/** What a file of another format says, in the words of the dataset format, before anything is checked. */
export interface DraftDataset {
  /** Everything but actors and relations, as far as the file holds it. */
  readonly outline: Draft
  readonly actors: readonly DraftRecord[]
  readonly relations: readonly DraftRecord[]
  readonly issues: readonly Issue[]
}

/** An outline that says of the dataset only what has to be said. */
export const BARE_OUTLINE = { id: 'untitled', title: { en: 'Untitled' } } as const

/** Names a dataset after the file that it was read from. */
export function nameAfter(fileName: string): Draft {
  const name = fileName.replace(/\.[^.]*$/, '').replace(/[._-]?(actors|relations)$/, '')
  return name === '' ? BARE_OUTLINE : { id: toId(name), title: { en: name } }
}
