import { memoiseFor } from '../base/memoise.ts'
import { getBasis } from '../model/change/lineage.ts'
import type { ActorId, Dataset } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { compileNetwork } from '../network/compileNetwork.ts'
import type { FilterColumns } from '../query/compileFilter.ts'
import { compileFilter } from '../query/compileFilter.ts'
import type { SearchHit } from '../query/createSearch.ts'
import { createSearch } from '../query/createSearch.ts'
import type { Filter } from '../query/filter.ts'
import { VISIBILITIES } from '../query/filter.ts'
import type { Neighbourhood } from '../query/findNeighbourhood.ts'
import { findNeighbourhood } from '../query/findNeighbourhood.ts'
import type { Mentioned } from './collectRecords.ts'
import { collectRecords, NO_RECORDS, toMentionedByHits } from './collectRecords.ts'
import { rankByDegree } from './derive/rankByDegree.ts'
import type { Answered, NeighbourhoodQuestion, RankQuestion, SearchQuestion } from './graphEngine.ts'
import { listExampleQuestions } from './listExampleQuestions.ts'
import type { ExampleQuestion } from './tracing.ts'

/** A question that is answered in one go. */
export type PlainQuestion =
  | { readonly ask: 'search'; readonly question: SearchQuestion }
  | { readonly ask: 'rank'; readonly question: RankQuestion }
  | { readonly ask: 'filter'; readonly question: Filter }
  | { readonly ask: 'neighbourhood'; readonly question: NeighbourhoodQuestion }
  | { readonly ask: 'examples' }

export interface PlainAnswers {
  readonly search: Answered<readonly SearchHit[]>
  readonly rank: Answered<readonly ActorId[]>
  readonly filter: Answered<FilterColumns>
  readonly neighbourhood: Answered<Neighbourhood>
  readonly examples: Answered<readonly ExampleQuestion[]>
}

/** Answers a question with the compiled network of the dataset, compiling it if needed. */
export function answerQuestion(
  dataset: Dataset,
  asked: PlainQuestion,
  withRecords: boolean,
): PlainAnswers[PlainQuestion['ask']] {
  const answer = <Value>(value: Value, complete: boolean, mentioned: Mentioned): Answered<Value> => ({
    value,
    records: withRecords ? collectRecords(dataset, mentioned) : NO_RECORDS,
    complete,
  })
  switch (asked.ask) {
    case 'search': {
      const { limit } = asked.question
      const hits = listHits(dataset, asked.question, limit + 1)
      const told = hits.slice(0, limit)
      return answer(told, hits.length <= limit, toMentionedByHits(told))
    }
    case 'rank': {
      const { limit } = asked.question
      const told = rankByDegree(dataset).slice(0, limit)
      return answer(told, dataset.actors.size <= limit, { actors: told })
    }
    case 'filter':
      return answer(getFilter(getBasis(dataset))(asked.question), true, {})
    case 'neighbourhood': {
      const found = findShown(dataset, asked.question) ?? { actors: [], relations: [], complete: true }
      return answer(found, found.complete, found)
    }
    case 'examples': {
      const examples = listExampleQuestions(getNetwork(dataset))
      return answer(examples, true, { actors: examples.flatMap(({ from, to }) => [from, to]) })
    }
  }
}

/** The network of a dataset. Editing a note does not change it. */
export function getNetwork(dataset: Dataset): Network {
  return compile(getBasis(dataset))
}

const compile = memoiseFor(compileNetwork)
const getFilter = memoiseFor(compileFilter)
const getSearch = memoiseFor((dataset: Dataset) => createSearch(dataset))
const getActorSearch = memoiseFor((dataset: Dataset) => createSearch(dataset, 'actors'))

function listHits(dataset: Dataset, { query, among }: SearchQuestion, most: number): readonly SearchHit[] {
  if (among !== 'actors-and-relations') return (among === 'all' ? getSearch : getActorSearch)(dataset)(query, most)
  const all = getSearch(dataset)(query, Number.POSITIVE_INFINITY)
  return all.filter(({ kind }) => kind === 'actor' || kind === 'relation').slice(0, most)
}

const HIDE = VISIBILITIES.indexOf('hide')

/** The filter counts relations with missing ends, which the network leaves out, so they are matched by id. */
function findShown(dataset: Dataset, { actor, steps, filter, limit }: NeighbourhoodQuestion) {
  const network = getNetwork(dataset)
  const { relations } = getFilter(getBasis(dataset))(filter)
  const hidden = new Set([...dataset.relations.keys()].filter((_, index) => relations[index] === HIDE))
  const isHidden = (index: number) => hidden.has(network.relations[index]!.id)
  return findNeighbourhood(network, actor, { steps, limit, isHidden })
}
