import type { Status } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'

/** Every word that stands in what is published, as functions of data; a catalogue brings them. */
export interface PublishWords {
  readonly signs: Readonly<Record<Sign, string>>
  readonly statuses: Readonly<Record<Status, string>>
  /** What the dotted lines are: attempted, intended and so on. */
  readonly dotted: (statuses: readonly string[]) => string
  readonly pale: string
  readonly faint: string
  readonly counted: string
  readonly trunk: string
  readonly alleged: string
  readonly folded: string
  readonly frame: string

  readonly sources: string
  /** So many sources have no room here. */
  readonly moreSources: (count: number) => string
  readonly untitled: string
  /** A source with its passages, each behind its number. */
  readonly passages: (source: string, passages: readonly string[]) => string
  readonly wholeSource: string
  readonly asOf: (date: string) => string
  readonly asOfUnknown: string
  readonly note: (counts: NoteCounts) => string
  readonly credit: (credits: readonly { readonly name: string; readonly role: string }[]) => string

  readonly alt: (counts: AltCounts) => string
  /** A tie with what limits it: its status and who says so. */
  readonly tie: (sentence: string, status: Status, assertedBy: string | null) => string
  readonly listSeparator: string
  /** What stands on a step of a ribbon: its verbs, the numbers of what it rests on, how many paths take it. */
  readonly step: (verbs: readonly string[], sources: readonly number[], taken: number) => string

  readonly page: PageWords
}

export interface NoteCounts {
  /** Actors that stand in folds, and those of the dataset that are not in the picture at all. */
  readonly folded: number
  readonly hiddenActors: number
  readonly hiddenRelations: number
  readonly placed: number
}

export interface AltCounts {
  readonly title: string
  readonly actors: number
  readonly folded: number
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
