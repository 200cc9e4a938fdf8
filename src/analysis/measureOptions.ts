import type { Explicitness, Status } from '../model/dataset.ts'

/** Relations that a measure can run on. */
export const LAYERS = ['all', 'conduits', 'positive', 'negative', 'signed'] as const
export type LayerId = (typeof LAYERS)[number]

/**
 * What a pair with relations of opposite sign counts as. Apart: neither, and it is listed by itself. Majority: the sign
 * that more of its relations have; apart if none has.
 */
export const AMBIVALENCES = ['apart', 'majority'] as const
export type Ambivalence = (typeof AMBIVALENCES)[number]

/** What counts in every measure. */
export interface MeasureOptions {
  readonly statuses: readonly Status[]
  readonly explicitness: readonly Explicitness[]
  readonly ambivalence: Ambivalence
  /** For what is searched from random beginnings. */
  readonly seed: number
}

/** The relations that a trace crosses, too, where nothing else is said. */
export const USUAL_MEASURE_OPTIONS: MeasureOptions = {
  statuses: ['actual', 'unspecified'],
  explicitness: ['stated', 'implied', 'unspecified'],
  ambivalence: 'apart',
  seed: 1,
}
