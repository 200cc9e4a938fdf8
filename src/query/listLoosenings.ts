import { RELIABILITIES } from '../model/grades.ts'
import { EXPLICITNESSES, STATUSES } from '../model/status.ts'
import type { Network } from '../network/compileNetwork.ts'
import { countRelations } from '../network/countRelations.ts'
import type { Change, Needs } from './trace/findNeeds.ts'
import { findNeeds } from './trace/findNeeds.ts'
import type { OpenedWay } from './trace/searchLoosenings.ts'
import { searchLoosenings } from './trace/searchLoosenings.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import { tracePaths } from './tracePaths.ts'
import type { TraceCriteria, TraceQuestion } from './traceQuestion.ts'

/** What a question without an answer would give if some of its criteria were looser. */
export interface Loosening {
  /** The criteria that are to be changed, and what each would have to be. */
  readonly loosen: Partial<TraceCriteria>
  /** The same, change by change. */
  readonly changes: readonly Change[]
  /** Null: too many to count. */
  readonly paths: number | null
  /** The best of them. */
  readonly example: TracedPath
}

/** As many criteria as are loosened together at most. */
const MOST_CHANGES = 3
const MOST_LISTED = 12
/** The most relations to look at for each of them: a trace is asked anew. */
const EFFORT = 2_000_000

/**
 * Lists the smallest loosenings of a question without an answer that would give one: all of one change, or, where none
 * of those would do, all of two, or of three; those that need the fewest steps first. Each is found by search over the
 * whole network and then traced, so that it holds. The kind of path and the ends are never changed.
 */
export function listLoosenings(network: Network, question: TraceQuestion): readonly Loosening[] {
  const needs = findNeeds(network, question)
  const ways = searchLoosenings(network, question, needs, MOST_CHANGES)
  const candidates = ways.flatMap((way) => listCandidates(question, needs, way))
  for (let size = 1; size <= MOST_CHANGES; size++) {
    const loosenings: Loosening[] = []
    const tried = new Set<string>()
    for (const changes of candidates.filter(({ length }) => length === size)) {
      const key = JSON.stringify(changes)
      if (tried.has(key) || loosenings.length === MOST_LISTED) continue
      tried.add(key)
      const loosening = tryOut(network, question, changes)
      if (loosening) loosenings.push(loosening)
    }
    if (loosenings.length > 0) return loosenings
  }
  return []
}

/** The changes that a way takes, more steps among them; where the row has to fit in time, also without that. */
function listCandidates(
  question: TraceQuestion,
  needs: Needs,
  { changes, steps }: OpenedWay,
): readonly (readonly Change[])[] {
  const { maxSteps, time, unknownTimes } = question
  const needed = changes.map(needs.getChange)
  const way: readonly Change[] = steps > maxSteps ? [...needed, { criterion: 'maxSteps', allow: steps }] : needed
  const inTime: Change[] = [
    ...(unknownTimes ? [] : [{ criterion: 'unknownTimes', allow: true } as const]),
    { criterion: 'time', allow: null },
  ]
  const isNew = ({ criterion }: Change) => !way.some((change) => change.criterion === criterion)
  return [way, ...(time && time.mode !== 'each' ? inTime.filter(isNew).map((change) => [...way, change]) : [])]
}

/** Traces with the changes made; a threshold is lowered no further than it must be. */
function tryOut(network: Network, question: TraceQuestion, changes: readonly Change[]): Loosening | undefined {
  const ask = (chosen: readonly Change[]) => {
    const loosen = loosenBy(question, chosen)
    const answer = tracePaths(network, { ...question, ...loosen, limit: 1 }, { effort: EFFORT })
    const example = answer.ok ? answer.value.paths[0] : undefined
    return answer.ok && example ? { loosen, changes: chosen, paths: answer.value.total, example } : undefined
  }
  let best = ask(changes)
  for (const [index, change] of changes.entries()) {
    if (!best) return undefined
    const levels = listLevels(network, question, change)
    // Whatever a level lets through, the next does as well.
    for (let [low, high] = [0, levels.length]; low < high; ) {
      const middle = (low + high) >> 1
      const answer: Loosening | undefined = ask(best.changes.with(index, levels[middle]!))
      if (answer) {
        best = answer
        high = middle
      } else low = middle + 1
    }
  }
  return best
}

/** What a threshold can be lowered to, short of letting everything through; the least change first. */
function listLevels(network: Network, question: TraceQuestion, { criterion }: Change): readonly Change[] {
  const { reliability, credibility, confidence, maxRelations } = question
  switch (criterion) {
    case 'reliability':
      return RELIABILITIES.slice(RELIABILITIES.indexOf(reliability!) + 1, -1).map((allow) => ({ criterion, allow }))
    case 'credibility':
      return [2, 3, 4].filter((number) => number > credibility!).map((allow) => ({ criterion, allow }))
    case 'confidence':
      return TENTHS.filter((value) => value < confidence!).map((allow) => ({ criterion, allow }))
    case 'maxRelations':
      return [...new Set(countRelations(network))]
        .filter((count) => count > maxRelations!)
        .sort((a, b) => a - b)
        .map((allow) => ({ criterion, allow }))
    default:
      return []
  }
}

const TENTHS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]

/** The criteria that differ once the changes are made. */
function loosenBy(question: TraceQuestion, changes: readonly Change[]): Partial<TraceCriteria> {
  const loosen: { -readonly [Name in keyof TraceCriteria]?: TraceCriteria[Name] } = {}
  const now = <Name extends keyof TraceCriteria>(name: Name): TraceCriteria[Name] =>
    (loosen[name] ?? question[name]) as TraceCriteria[Name]
  for (const change of changes) {
    switch (change.criterion) {
      case 'types':
        loosen.types = [...(now('types') ?? []), change.allow]
        break
      case 'statuses':
        loosen.statuses = STATUSES.filter((id) => id === change.allow || now('statuses').includes(id))
        break
      case 'explicitness':
        loosen.explicitness = EXPLICITNESSES.filter((id) => id === change.allow || now('explicitness').includes(id))
        break
      case 'via':
        loosen.via = now('via').filter((id) => id !== change.allow)
        break
      case 'avoid':
        loosen.avoid = now('avoid').filter((id) => id !== change.allow)
        break
      case 'avoidRelations':
        loosen.avoidRelations = now('avoidRelations').filter((id) => id !== change.allow)
        break
      case 'withoutSources':
        loosen.withoutSources = now('withoutSources').filter((id) => id !== change.allow)
        break
      default:
        Object.assign(loosen, { [change.criterion]: change.allow })
    }
  }
  return loosen
}
