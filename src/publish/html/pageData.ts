import type { Sign } from '../../model/relationTypes.ts'
import type { PageWords } from '../figure/publishWords.ts'

/**
 * The data of an interactive page, ready to be shown. Groups are referred to by the names under which they are drawn.
 */
export interface PageData {
  readonly actors: Readonly<Record<string, PageActor>>
  readonly relations: Readonly<Record<string, PageRelation>>
  /** Groups that draw lines, with the relations that each stands for. */
  readonly lines: Readonly<Record<string, readonly string[]>>
  readonly words: PageWords
}

export interface PageActor {
  readonly name: string
  /** As in the legend's keys. */
  readonly type: string
  readonly typeName: string
  readonly description: string | null
}

export interface PageRelation {
  readonly sentence: string
  /** The groups of its two ends, both in the diagram and in the ribbon. */
  readonly ends: readonly string[]
  readonly sign: Sign
  readonly type: string
  readonly status: string
  readonly mutual: boolean
  readonly evidence: readonly PageEvidence[]
}

export interface PageEvidence {
  readonly text: string | null
  readonly source: string
  /** An address that is safe to follow, or `null`. */
  readonly link: string | null
}
