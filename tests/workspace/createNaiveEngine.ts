import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import type { FilterColumns } from '../../src/query/compileFilter.ts'
import { createSearch } from '../../src/query/createSearch.ts'
import type { Filter } from '../../src/query/filter.ts'
import { VISIBILITIES } from '../../src/query/filter.ts'
import { filterDataset } from '../../src/query/filterDataset.ts'
import { answerMeasure } from '../../src/workspace/answerMeasure.ts'
import { answerTrace } from '../../src/workspace/answerTrace.ts'
import type { Answered, GraphEngine, NeighbourhoodQuestion } from '../../src/workspace/graphEngine.ts'
import { listExampleQuestions } from '../../src/workspace/listExampleQuestions.ts'
import type { TraceAnswer } from '../../src/workspace/tracing.ts'

/**
 * An engine that looks through all records for each question, on the thread that asks, and reports at once. It gives
 * every record of the dataset with its answers. Whatever is given takes the place of its own.
 */
export function createNaiveEngine(given: Partial<GraphEngine> = {}): GraphEngine {
  return {
    search: async (dataset, { query, among, limit }) => {
      const all = createSearch(dataset, among === 'actors' ? among : 'all')(query, Number.POSITIVE_INFINITY)
      const isMeant = (kind: string) => among !== 'actors-and-relations' || kind === 'actor' || kind === 'relation'
      const hits = all.filter(({ kind }) => isMeant(kind))
      return { ...withAll(dataset, hits.slice(0, limit)), complete: hits.length <= limit }
    },
    rank: async (dataset, { limit }) => {
      const [ids, relations] = [[...dataset.actors.keys()], [...dataset.relations.values()]]
      const degrees = new Map(ids.map((id) => [id, 0]))
      for (const { source, target } of relations)
        for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
      const ranked = ids.sort((a, b) => degrees.get(b)! - degrees.get(a)!).slice(0, limit)
      return { ...withAll(dataset, ranked), complete: dataset.actors.size <= limit }
    },
    filter: async (dataset, filter) => withAll(dataset, filterNaively(dataset, filter)),
    neighbourhood: async (dataset, question) => {
      const found = findAround(dataset, question)
      return { ...withAll(dataset, found), complete: found.complete }
    },
    trace: async (dataset, request, { report = () => {} } = {}) => {
      const answering = answerTrace(compileNetwork(dataset), request)
      let last: TraceAnswer | null = null
      for (let step = answering.next('go on'); !step.done; step = answering.next('go on')) {
        if (step.value.kind === 'answer') last = step.value.answer
        report(step.value)
      }
      return last && withAll(dataset, last)
    },
    measure: async (dataset, question, { report = () => {} } = {}) => {
      const answering = answerMeasure(compileNetwork(dataset), question)
      for (;;) {
        const step = answering.next()
        if (step.done) return withAll(dataset, step.value)
        report(step.value)
      }
    },
    listExamples: async (dataset) => withAll(dataset, listExampleQuestions(compileNetwork(dataset))),
    ...given,
  }
}

function withAll<Value>({ actors, relations, events, sources }: Dataset, value: Value): Answered<Value> {
  return { value, records: { actors, relations, events, sources }, complete: true }
}

function filterNaively(dataset: Dataset, filter: Filter): FilterColumns {
  const { actors, relations, ...told } = filterDataset(dataset, filter)
  const toColumn = (seen: typeof actors | typeof relations) =>
    Uint8Array.from(seen.values(), (visibility) => VISIBILITIES.indexOf(visibility))
  return { ...told, actors: toColumn(actors), relations: toColumn(relations) }
}

function findAround(dataset: Dataset, { actor, steps, filter, limit }: NeighbourhoodQuestion) {
  const seen = filterDataset(dataset, filter).relations
  const all = [...dataset.relations.values()]
  const shown = all.filter(({ id }) => seen.get(id) !== 'hide')
  const countOwn = (id: ActorId) => all.filter(({ source, target }) => source === id || target === id).length
  let found: readonly ActorId[] = dataset.actors.has(actor) ? [actor] : []
  let complete = true
  for (let step = 0; step < steps && complete; step++) {
    const known = new Set(found)
    const next = new Set(
      shown.flatMap(({ source, target }) => (known.has(source) || known.has(target) ? [source, target] : [])),
    )
    const reached = [...dataset.actors.keys()].filter((id) => next.has(id) && !known.has(id))
    complete = found.length + reached.length <= limit
    const told = complete
      ? reached
      : reached.toSorted((a, b) => countOwn(b) - countOwn(a)).slice(0, limit - found.length)
    found = [...found, ...reached.filter((id) => told.includes(id))]
  }
  const within = new Set(found)
  const among = shown.filter(({ source, target }) => within.has(source) && within.has(target))
  return { actors: found, relations: among.map(({ id }) => id), complete }
}
