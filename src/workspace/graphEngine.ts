import type { Actor, ActorId, Dataset, DatasetEvent, Relation, Source } from '../model/dataset.ts'
import type { FilterColumns } from '../query/compileFilter.ts'
import type { SearchHit } from '../query/createSearch.ts'
import type { Filter } from '../query/filter.ts'
import type { Neighbourhood } from '../query/findNeighbourhood.ts'
import type { MeasureAnswer, MeasureQuestion } from './measuring.ts'
import type { ExampleQuestion, TraceAnswer, TraceReport, TraceRequest } from './tracing.ts'

/**
 * Answers questions about a dataset, possibly elsewhere: in a worker, or in a database. The page identifies a dataset
 * by its value; an engine with its own copy only checks which one it is.
 */
export interface GraphEngine {
  /** Finds actors, or other records as well, by text; best first. */
  readonly search: Answering<SearchQuestion, Answered<readonly SearchHit[]>>
  /** Lists the actors with the most relations, most first; among equals, the first in the file. */
  readonly rank: Answering<RankQuestion, Answered<readonly ActorId[]>>
  /** Applies a filter, and counts the entries of each facet. */
  readonly filter: Answering<Filter, Answered<FilterColumns>>
  /** Finds the actors around an actor; none if the dataset does not have it. */
  readonly neighbourhood: Answering<NeighbourhoodQuestion, Answered<Neighbourhood>>
  /**
   * Answers questions about paths, reach and absence. Reports each part of an answer, including the last. `null`:
   * stopped before there was a result.
   */
  readonly trace: Answering<TraceRequest, Answered<TraceAnswer> | null, TraceOptions>
  /** Works out a measure, and reports how much of it is done. */
  readonly measure: Answering<MeasureQuestion, Answered<MeasureAnswer>, MeasuringOptions>
  /** Finds questions that have good answers in the dataset. */
  readonly listExamples: (dataset: Dataset, options?: EngineOptions) => Promise<Answered<readonly ExampleQuestion[]>>
}

/** Rejects with the signal's reason if aborted, and with an error if there is no answer. */
type Answering<Question, Answer, Options = EngineOptions> = (
  dataset: Dataset,
  question: Question,
  options?: Options,
) => Promise<Answer>

export interface EngineOptions {
  /** Once aborted, nothing more is reported and the work ends. */
  readonly signal?: AbortSignal
  /** Whether the answer includes records (default). Callers that have the records can do without. */
  readonly records?: boolean
}

export interface TraceOptions extends EngineOptions {
  /** Once aborted, the answer is what was found so far. */
  readonly stop?: AbortSignal
  /** Called with the progress and the parts of the answer. */
  readonly report?: (report: TraceReport) => void
}

export interface MeasuringOptions extends EngineOptions {
  /** Called with how much is done, from 0 to 1. */
  readonly report?: (share: number) => void
}

/** An answer and the records that it mentions. */
export interface Answered<Value> {
  readonly value: Value
  /** Enough to show the answer without the rest of the dataset. */
  readonly records: AnswerRecords
  /** Whether the answer is complete; if not, it was stopped or reached a limit. */
  readonly complete: boolean
}

export interface AnswerRecords {
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly relations: ReadonlyMap<Relation['id'], Relation>
  readonly events: ReadonlyMap<DatasetEvent['id'], DatasetEvent>
  readonly sources: ReadonlyMap<Source['id'], Source>
}

export interface SearchQuestion {
  readonly query: string
  readonly among: 'all' | 'actors' | 'actors-and-relations'
  /** The maximum number of hits. */
  readonly limit: number
}

export interface RankQuestion {
  /** The maximum number of actors. */
  readonly limit: number
}

export interface NeighbourhoodQuestion {
  readonly actor: ActorId
  /** The maximum number of steps from the actor. */
  readonly steps: number
  /** Hidden relations lead nowhere. */
  readonly filter: Filter
  /** The maximum number of actors: the nearest, and of those at the same distance the best connected. */
  readonly limit: number
}
