import type { Sign } from '../../model/relationTypes.ts'
import type { PageWords } from '../figure/publishWords.ts'

/** What the page that can be explored knows, ready to be shown. Groups go by the names under which they are drawn. */
export interface PageData {
  readonly actors: Readonly<Record<string, PageActor>>
  readonly relations: Readonly<Record<string, PageRelation>>
  /** The groups of lines with the relations that each stands for. */
  readonly lines: Readonly<Record<string, readonly string[]>>
  readonly words: PageWords
}

export interface PageActor {
  readonly name: string
  /** As in the keys of the legend. */
  readonly type: string
  readonly typeName: string
  readonly description: string | null
}

export interface PageRelation {
  readonly sentence: string
  /** The groups of its two ends: in the diagram, and in the ribbon of the path. */
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
  /** Safe, or `null`. */
  readonly link: string | null
}
