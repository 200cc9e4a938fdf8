import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import type { TraceWords } from '../trace/traceWords.ts'

/** Every word that stands in what is published, as functions of data; a catalogue brings them. */
export interface PublishWords {
  readonly signs: Readonly<Record<Sign, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly mutual: string
  /** What the dotted lines are: attempted, intended and so on. */
  readonly dotted: (statuses: readonly string[]) => string
  readonly pale: string
  readonly faint: string
  readonly matrix: MatrixWords

  readonly sources: string
  readonly sourceSeparator: string
  /** So many sources have no room here. */
  readonly moreSources: (count: number) => string
  readonly untitled: string
  /** A source with its passages, each behind its number. */
  readonly passages: (source: string, passages: readonly string[]) => string
  readonly wholeSource: string
  /** Ties whose line has no room for their numbers, each told with them. */
  readonly unnumbered: (ties: readonly string[]) => string
  readonly numbered: (numbers: readonly number[], tie: string) => string
  readonly asOf: (date: string) => string
  readonly asOfUnknown: string
  readonly note: (counts: NoteCounts) => string
  readonly credit: (credits: readonly { readonly name: string; readonly role: string }[]) => string

  readonly alt: (counts: AltCounts) => string
  readonly listSeparator: string
  /** What stands on a step of a ribbon: its verbs, the numbers of what it rests on, how many paths take it. */
  readonly step: (verbs: readonly string[], sources: readonly number[], taken: number) => string

  /** The words of a question about paths. */
  readonly question: TraceWords['question']
  readonly paths: PathWords
  readonly table: TableWords
  readonly page: PageWords
}

/** What explains a matrix. */
export interface MatrixWords {
  readonly reading: string
  readonly blocks: string
  readonly ringed: string
}

/** The words of paths that are published in place of the diagram. */
export interface PathWords {
  /** The headline of two answers, or of two paths, by their ends. */
  readonly compared: (ends: string, paths: boolean) => string
  /** What is said of the first or of the second of two. */
  readonly side: (side: 0 | 1, text: string) => string
  readonly shared: (counts: SharedCounts) => string
  readonly sharedSteps: (counts: Omit<SharedCounts, 'whole'>) => string
  readonly shown: (counts: ShownCounts) => string
  readonly alt: (parts: { readonly title: string; readonly said: string; readonly steps: boolean }) => string
  /** A path by its place, with its ties as sentences. */
  readonly path: (rank: number, ties: string, inferred: boolean) => string
  readonly inferredLine: string
  readonly own: string
  readonly inBoth: string
  readonly taken: string
  readonly cited: string
}

/** The words of relations that are published row by row. */
export interface TableWords {
  /** What stands on the line of a row. */
  readonly row: (said: string, limits: RowLimits) => string
  readonly alt: (title: string, rows: number) => string
  /** How many relations of the dataset are shown. */
  readonly shown: (rows: number, all: number) => string
}

export interface RowLimits {
  /** From when to when it holds. */
  readonly period: string | null
  /** The numbers of its sources below. */
  readonly sources: readonly number[]
}

/** Paths that two answers share, and that only one of them has; `whole`: both lists are complete. */
export interface SharedCounts {
  readonly both: number
  readonly first: number
  readonly second: number
  readonly whole: boolean
}

export interface ShownCounts {
  readonly shown: number
  /** `null`: not known. */
  readonly total: number | null
  /** The most steps that were asked for. */
  readonly steps: number
  /** Whether it is one path, chosen from an answer. */
  readonly chosen: boolean
  readonly inferred: number
  /** Whether those come first that the other of two answers does not have. */
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

/** The words of the page that can be explored. */
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
