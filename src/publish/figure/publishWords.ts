import type { ActorMeasureId } from '../../analysis/registry.ts'
import type { Agreement } from '../../analysis/stakeholders/measureAgreement.ts'
import type { Score } from '../../analysis/stakeholders/measureScores.ts'
import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import type { StakeholderContents } from '../../scene/contents.ts'
import type { ScaleWords } from '../../scene/stakeholders/composeStakeholders.ts'
import type { TraceWords } from '../trace/traceWords.ts'

/** All words in published files, as functions of data. A catalogue provides them. */
export interface PublishWords {
  readonly signs: Readonly<Record<Sign, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly mutual: string
  /** Explains dotted lines: attempted, intended and so on. */
  readonly dotted: (statuses: readonly string[]) => string
  /** Explains what has no status, where other relations have one: by its mark, or where it has none. */
  readonly ring: string
  readonly unsaid: string
  readonly pale: string
  readonly faint: string
  /** Explains the colour of what is lit, and the grey of all else. */
  readonly story: { readonly lit: string; readonly rest: string }
  readonly matrix: MatrixWords
  readonly marks: MarkWords
  readonly stakeholders: StakeholderWords

  readonly sources: string
  readonly sourceSeparator: string
  /** The number of sources left out for lack of room. */
  readonly moreSources: (count: number) => string
  readonly untitled: string
  /** A source with its passages, each behind its number. */
  readonly passages: (source: string, passages: readonly string[]) => string
  readonly wholeSource: string
  /** Ties whose line has no room for numbers, with their numbers. */
  readonly unnumbered: (ties: readonly string[]) => string
  readonly numbered: (numbers: readonly number[], tie: string) => string
  readonly asOf: (date: string) => string
  readonly asOfUnknown: string
  readonly note: (counts: NoteCounts) => string
  readonly credit: (credits: readonly { readonly name: string; readonly role: string }[]) => string

  readonly alt: (counts: AltCounts) => string
  readonly listSeparator: string
  /** The label of a step in a ribbon: its verbs, its source numbers, and how many paths take it. */
  readonly step: (verbs: readonly string[], sources: readonly number[], taken: number) => string

  /** The words of a question about paths. */
  readonly question: TraceWords['question']
  readonly paths: PathWords
  readonly table: TableWords
  readonly page: PageWords
}

/** The legend of a measure that is shown with the actors. */
export interface MarkWords {
  /** The area of a disc, with the greatest value. */
  readonly values: (measure: ActorMeasureId, most: number) => string
  /** The number in a disc. */
  readonly classes: (measure: ActorMeasureId) => string
  readonly ringed: string
}

/** The legend of a matrix. */
export interface MatrixWords {
  readonly reading: string
  readonly blocks: string
  readonly ringed: string
  /** The same for rows in another order than that of blocks. */
  readonly ordered: (by: 'groups' | ActorMeasureId) => Partial<Pick<MatrixWords, 'reading' | 'blocks' | 'ringed'>>
}

/** The words of a published grid of stakeholders. */
export interface StakeholderWords extends ScaleWords {
  readonly standfirst: (axes: StakeholderContents['axes']) => string
  /** The legend. */
  readonly mean: string
  readonly spread: string
  readonly count: (standing: number, unscored: number) => string
  readonly agreement: (dimension: string, agreement: Agreement) => string
  readonly alt: (title: string, axes: StakeholderContents['axes'], standing: number) => string
  /** What raters say of an actor in a dimension, and why. */
  readonly scored: (dimension: string, score: Score) => string
  readonly stands: (actor: string, scores: readonly string[]) => string
}

/** The words of published paths. */
export interface PathWords {
  /** The headline for two answers or two paths, by their ends. */
  readonly compared: (ends: string, paths: boolean) => string
  /** Says which of the two a text is about. */
  readonly side: (side: 0 | 1, text: string) => string
  readonly shared: (counts: SharedCounts) => string
  readonly sharedSteps: (counts: Omit<SharedCounts, 'whole'>) => string
  readonly shown: (counts: ShownCounts) => string
  readonly alt: (parts: { readonly title: string; readonly said: string; readonly steps: boolean }) => string
  /** A path by its rank, with its ties as sentences. */
  readonly path: (rank: number, ties: string, inferred: boolean) => string
  readonly inferredLine: string
  readonly own: string
  readonly inBoth: string
  readonly taken: string
  readonly cited: string
}

/** The words of a published table of relations. */
export interface TableWords {
  /** The label of a row. */
  readonly row: (said: string, limits: RowLimits) => string
  readonly alt: (title: string, rows: number) => string
  /** How many of the dataset's relations are shown. */
  readonly shown: (rows: number, all: number) => string
}

export interface RowLimits {
  /** The period in which it was in force. */
  readonly period: string | null
  /** The numbers of its sources. */
  readonly sources: readonly number[]
}

/** How many paths both answers have, and how many only one has. `whole`: both lists are complete. */
export interface SharedCounts {
  readonly both: number
  readonly first: number
  readonly second: number
  readonly whole: boolean
}

export interface ShownCounts {
  readonly shown: number
  /** `null`: unknown. */
  readonly total: number | null
  /** The maximum number of steps in the question. */
  readonly steps: number
  /** Whether it is a single path chosen from an answer. */
  readonly chosen: boolean
  readonly inferred: number
  /** Whether paths that the other answer lacks come first. */
  readonly compared: boolean
}

export interface NoteCounts {
  readonly hiddenActors: number
  readonly hiddenRelations: number
}

export interface AltCounts {
  readonly title: string
  readonly actors: number
  readonly bySign: Readonly<Record<Sign, number>>
}

/** The words of the interactive page. */
export interface PageWords {
  readonly diagram: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly hint: string
  readonly legendHint: string
  readonly details: string
  readonly close: string
  readonly evidence: string
  readonly noEvidence: string
  readonly ties: string
  readonly description: string
  readonly path: string
  readonly openSource: string
}
