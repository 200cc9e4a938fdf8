import type { Exactness, MeasureNote, MeasureSubject, MeasureUnit } from '../analysis/measure.ts'
import type { LayerId } from '../analysis/measureOptions.ts'
import type { Layer } from '../analysis/measuring.ts'
import type { MeasureId } from '../analysis/registry.ts'
import type { Dataset, RelationId, SourceId } from '../model/dataset.ts'
import type { ActorMarks } from '../scene/actorMarks.ts'
import type { ActorMeasure } from './view.ts'

/** A question for the engine: a measure, on a layer or on its usual one. */
export interface MeasureQuestion {
  readonly id: MeasureId
  readonly layer: LayerId | null
}

/** A value with the id of its actor or relation, or those of its two actors. */
export interface RankedValue {
  readonly ids: readonly string[]
  readonly value: number
}

/** What a measure comes to, without its functions. */
export interface MeasureAnswer {
  readonly id: MeasureId
  readonly of: MeasureSubject
  readonly unit: MeasureUnit
  readonly formula: string
  readonly source: string
  readonly exactness: Exactness
  readonly layer: Layer
  readonly layers: readonly Layer[]
  /** The highest first; of equals, the first in the file. Of the dataset, one without ids, or none. */
  readonly ranked: readonly RankedValue[]
  /** For how many it is not defined. */
  readonly missing: number
  /** The relations that stand against the camps that it is about. */
  readonly breaking: readonly RelationId[]
  readonly notes: readonly MeasureNote[]
  /** How many relations count, of all. */
  readonly counted: number
  readonly relations: number
  /** The source on which all evidence rests. */
  readonly onlySource: SourceId | null
}

/** What is measured, as the page has it. */
export interface MeasuringState {
  /** Null: nothing is asked. */
  readonly question: MeasureQuestion | null
  /** How much of the answer is worked out, from 0 to 1; null: it is there, or not asked for. */
  readonly share: number | null
  readonly answer: MeasureAnswer | null
  /** The dataset that the answer is about, up to texts. */
  readonly basis: Dataset | null
}

/** The answer to the measure of a view, with what was asked and the dataset that it is about, up to texts. */
export interface ShownMeasure {
  readonly answer: MeasureAnswer
  readonly asked: ActorMeasure
  readonly basis: Dataset
  readonly marks: ActorMarks
}

export const NOTHING_MEASURED: MeasuringState = { question: null, share: null, answer: null, basis: null }
