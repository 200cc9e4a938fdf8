import type { ActorId } from '../model/dataset.ts'
import type { Network } from '../network/compileNetwork.ts'
import { tracePaths } from '../query/tracePaths.ts'
import type { PathKind } from '../query/traceQuestion.ts'
import { DEFAULT_CRITERIA, PATH_KINDS } from '../query/traceQuestion.ts'
import { rankByDegree } from './derive/rankByDegree.ts'
import type { ExampleQuestion } from './tracing.ts'

const EFFORT = 5_000
const STARTS = 5
const ENDS = 16
/** The most paths that are pleasant to read. */
const MOST_PATHS = 12

/**
 * Finds one question of each kind that the dataset answers with a few paths, none of a single step, between
 * well-connected actors; with different ends if possible. Kinds without such a question are left out.
 */
export function listExampleQuestions(network: Network): readonly ExampleQuestion[] {
  const ranked = rankByDegree(network.dataset)
  const used = new Set<ActorId>()
  return PATH_KINDS.flatMap((kind) => {
    const unused = ranked.filter((id) => !used.has(id))
    const found = findQuestion(network, kind, unused) ?? findQuestion(network, kind, ranked)
    if (found) used.add(found.from).add(found.to)
    return found ? [found] : []
  })
}

function findQuestion(network: Network, kind: PathKind, ranked: readonly ActorId[]): ExampleQuestion | undefined {
  for (const from of ranked.slice(0, STARTS)) {
    for (const to of ranked.slice(0, ENDS)) {
      if (from === to) continue
      const question = { ...DEFAULT_CRITERIA, kind, from: [from], to: [to] }
      const answer = tracePaths(network, question, { effort: EFFORT })
      const [first] = answer.ok ? answer.value.paths : []
      const total = answer.ok ? (answer.value.total ?? Number.POSITIVE_INFINITY) : 0
      if (first && first.steps > 1 && total <= MOST_PATHS) return { kind, from, to }
    }
  }
  return undefined
}
