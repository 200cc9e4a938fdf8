import type { Actor, ActorId, Dataset, DatasetEvent, Relation, Source } from '../model/dataset.ts'
import type { FilterColumns } from '../query/compileFilter.ts'
import type { SearchHit } from '../query/createSearch.ts'
import type { Filter } from '../query/filter.ts'
import type { Neighbourhood } from '../query/findNeighbourhood.ts'
import type { ExampleQuestion, TraceAnswer, TraceReport, TraceRequest } from './tracing.ts'

/**
 * Answers questions about a dataset, perhaps elsewhere: in a worker that holds it, or in a database. A dataset is named
 * by the value that the page has of it; an engine that holds the data itself looks only at which it is.
 */
export interface GraphEngine {
  /** Finds actors, or anything, by words; best first. */
  readonly search: Answering<SearchQuestion, Answered<readonly SearchHit[]>>
  /** Tells what a filter shows, and counts the entries of each facet. */
  readonly filter: Answering<Filter, Answered<FilterColumns>>
  /** Finds whom an actor has round it; nobody where the dataset does not have the actor. */
  readonly neighbourhood: Answering<NeighbourhoodQuestion, Answered<Neighbourhood>>
  /**
   * Answers about paths, about who reaches whom, and why an actor is on no path. Parts of the answer are reported as
   * they come, the last one too. `null`: it was stopped before there was anything to tell.
   */
  readonly trace: Answering<TraceRequest, Answered<TraceAnswer> | null, TraceOptions>
  /** Finds questions that the dataset answers well. */
  readonly listExamples: (dataset: Dataset, options?: EngineOptions) => Promise<Answered<readonly ExampleQuestion[]>>
}

/** Fails with the signal's reason if that is aborted, and otherwise where there will be no answer. */
type Answering<Question, Answer, Options = EngineOptions> = (
  dataset: Dataset,
  question: Question,
  options?: Options,
) => Promise<Answer>

export interface EngineOptions {
  /** Once it is aborted, nothing more is reported, and the work ends. */
  readonly signal?: AbortSignal
  /** Whether records come with the answer; whoever holds them already saves the way. They do if nothing is said. */
  readonly records?: boolean
}

export interface TraceOptions extends EngineOptions {
  /** Once it is aborted, what was found until then is the answer. */
  readonly stop?: AbortSignal
  /** Hears how far it is, and the parts of the answer. */
  readonly report?: (report: TraceReport) => void
}

/** An answer with the records that it speaks of. */
export interface Answered<Value> {
  readonly value: Value
  /** Enough to show the answer without the rest of the dataset. */
  readonly records: AnswerRecords
  /** Whether that is all there is to the question; otherwise it was stopped, or reached a limit. */
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
  readonly among: 'all' | 'actors'
  /** The most hits. */
  readonly limit: number
}

export interface NeighbourhoodQuestion {
  readonly actor: ActorId
  /** The most steps from the actor. */
  readonly steps: number
  /** What it hides leads nowhere. */
  readonly filter: Filter
  /** The most actors. */
  readonly limit: number
}
