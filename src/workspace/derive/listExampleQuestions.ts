import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { PathKind } from '../../query/traceQuestion.ts'
import { PATH_KINDS } from '../../query/traceQuestion.ts'
import { INITIAL_TRACE } from '../view.ts'
import { askTrace } from './deriveTrace.ts'
import { rankByDegree } from './rankByDegree.ts'

export interface ExampleQuestion {
  readonly kind: PathKind
  readonly from: ActorId
  readonly to: ActorId
}

const EFFORT = 5_000
const STARTS = 5
const ENDS = 16
/** As many paths as a person reads with pleasure. */
const MOST_PATHS = 12

/**
 * Finds a question of each kind that this dataset answers with a few paths, none of them a single step, between
 * actors with many relations; each from and to others if that can be. Kinds without such a question are left out.
 */
export function listExampleQuestions(dataset: Dataset): readonly ExampleQuestion[] {
  const ranked = rankByDegree(dataset)
  const used = new Set<ActorId>()
  return PATH_KINDS.flatMap((kind) => {
    const unused = ranked.filter((id) => !used.has(id))
    const found = findQuestion(dataset, kind, unused) ?? findQuestion(dataset, kind, ranked)
    if (found) used.add(found.from).add(found.to)
    return found ? [found] : []
  })
}

function findQuestion(dataset: Dataset, kind: PathKind, ranked: readonly ActorId[]): ExampleQuestion | undefined {
  for (const from of ranked.slice(0, STARTS)) {
    for (const to of ranked.slice(0, ENDS)) {
      const answer = from === to ? null : askTrace(dataset, { ...INITIAL_TRACE, kind, from, to }, null, EFFORT)
      const [first] = answer?.ok ? answer.value.paths : []
      const total = answer?.ok ? (answer.value.total ?? Number.POSITIVE_INFINITY) : 0
      if (first && first.steps > 1 && total <= MOST_PATHS) return { kind, from, to }
    }
  }
  return undefined
}
