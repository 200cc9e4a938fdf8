import type { Issue } from '../../model/issue.ts'
import type { DayOrder } from '../../model/time/readDateText.ts'
import { toId } from '../../model/toId.ts'
import type { TableLayout } from '../fileLayout.ts'
import type { NegativeWeights } from '../graph/weighRelations.ts'
import type { Draft } from '../records/fromRow.ts'

/** An unchecked record from a file, and its place there. */
export interface DraftRecord {
  readonly place: string
  readonly fields: Draft
  /** For a relation: how its line leads, where the file says so. */
  readonly line?: LineDirection | undefined
}

/** A line with a head at its target, one with heads at both ends, or one without heads. */
export type LineDirection = 'one-way' | 'mutual' | 'undirected'

/** The contents of a file of another format, as fields of the dataset format, before anything is checked. */
export interface DraftDataset {
  /** The rest of the dataset without actors and relations, as far as the file has it. */
  readonly outline: Draft
  readonly actors: readonly DraftRecord[]
  readonly relations: readonly DraftRecord[]
  /** Sources that rows describe by title, address or passage. */
  readonly sources?: readonly Draft[]
  /** Whether an end that no actor has makes that actor. Without it, such a relation is left out. */
  readonly makesEnds?: boolean
  /** The order of day and month in dates such as `03/04/2001`; without it, the dates decide. */
  readonly dayOrder?: DayOrder | undefined
  readonly issues: readonly Issue[]
  /** The nodes and edges of a graph, and what their attributes were taken for. */
  readonly tables?: readonly TableLayout[]
  readonly negativeWeights?: NegativeWeights | null
}

/** An outline with only the required fields. */
export const BARE_OUTLINE = { id: 'untitled', title: { en: 'Untitled' } } as const

/**
 * Gives a dataset the title of the file that it comes from. The id says that it is one of a file, since another dataset
 * may have that name; `readAnyFormat` adds a sum of the contents.
 */
export function nameAfter(fileName: string): Draft {
  const name = fileName.replace(/\.[^.]*$/, '').replace(/[._-]?(actors|relations)$/, '')
  return name === '' ? BARE_OUTLINE : { id: `file-${toId(name).slice(0, 150)}`, title: { en: name } }
}
