import { leastOf } from '../base/extremes.ts'
import { RELIABILITIES } from '../model/grades.ts'
import type { Network } from '../network/compileNetwork.ts'
import { countRelations } from '../network/countRelations.ts'
import type { Change, Needs } from './trace/findNeeds.ts'
import { findNeeds } from './trace/findNeeds.ts'
import { glance, hasPath } from './trace/glance.ts'
import { listLifts } from './trace/listLifts.ts'
import { listTraceProblems } from './trace/listTraceProblems.ts'
import { loosenBy } from './trace/loosenBy.ts'
import type { OpenedWay } from './trace/searchLoosenings.ts'
import { searchLoosenings } from './trace/searchLoosenings.ts'
import type { TracedPath } from './trace/toTracedPath.ts'
import type { TraceCriteria, TraceQuestion } from './traceQuestion.ts'
import { DEFAULT_CRITERIA } from './traceQuestion.ts'

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
/** The most relations to look at for each of them, and for each level of a threshold that is tried out. */
const EFFORT = 2_000_000
const TRIAL = 300_000
/** Nobody reads a path of more steps. */
const MOST_STEPS = 32

/**
 * Lists the smallest loosenings of a question without an answer that would give one: all of one change, or, where none
 * of those would do, all of two, or of three; those that need the fewest steps first, and no more than a person reads.
 * Where three are not enough, criteria are lifted as a whole, as few as will do. Each is found by search over the whole
 * network and then traced, so that it holds; a threshold is lowered no further than it must be. The kind of path and
 * the ends are never changed.
 */
export function listLoosenings(network: Network, question: TraceQuestion): readonly Loosening[] {
  // That an actor is both a stop and avoided is loosened as all else is.
  if (listTraceProblems(network, question).some(({ code }) => code !== 'stop-avoided')) return []
  const needs = findNeeds(network, question)
  const search = (most: number, thorough: boolean) =>
    tryOutAll(network, question, needs, searchLoosenings(network, question, needs, { most, thorough }))
  const quick = search(MOST_CHANGES, false)
  const isQuickEnough = question.via.length === 0 && !hasToFitInTime(question)
  const thorough = isQuickEnough ? [] : search(quick[0]?.changes.length ?? MOST_CHANGES, true)
  const smallest = keepSmallest([...thorough, ...quick])
  return smallest.length > 0 ? smallest : liftCriteria(network, question)
}

/** The smallest sets of criteria that would have to fall away as a whole. */
function liftCriteria(network: Network, question: TraceQuestion): readonly Loosening[] {
  const lifts = listLifts(question, MOST_STEPS)
  const gives = (chosen: readonly Change[]) => hasPath(network, { ...question, ...loosenBy(question, chosen) }, TRIAL)
  if (!gives(lifts)) return []
  const needed = lifts.filter((lift) => !gives(lifts.filter((other) => other !== lift)))
  const others = lifts.filter((lift) => !needed.includes(lift))
  let sets: readonly (readonly Change[])[] = [needed]
  while (!sets.some(gives)) sets = sets.flatMap((set) => listLarger(set, others))
  const found = sets.filter(gives).map((set) => tryOut(network, question, set))
  return keepSmallest(found.filter((loosening) => loosening !== undefined))
}

/** The set with one of the others more, in their order. */
function listLarger(set: readonly Change[], others: readonly Change[]): readonly (readonly Change[])[] {
  const last = others.findLastIndex((other) => set.includes(other))
  return others.slice(last + 1).map((other) => [...set, other])
}

/** Whether the relations of a path have to fit each other in time. */
function hasToFitInTime({ time }: TraceQuestion): boolean {
  return time !== null && time.mode !== 'each'
}

/** Tries ways out, those of fewer changes first, until no smaller set of changes can come. */
function tryOutAll(
  network: Network,
  question: TraceQuestion,
  needs: Needs,
  ways: Iterable<OpenedWay>,
): readonly Loosening[] {
  const loosenings: Loosening[] = []
  const tried = new Set<string>()
  let least = MOST_CHANGES
  for (const way of ways) {
    const enough = loosenings.filter(({ changes }) => changes.length === least).length >= MOST_LISTED
    if (way.size > least || enough) break
    for (const changes of listCandidates(question, needs, way)) {
      const key = JSON.stringify(changes)
      if (changes.length === 0 || changes.length > least || tried.has(key)) continue
      tried.add(key)
      const loosening = tryOut(network, question, changes)
      if (!loosening) continue
      loosenings.push(loosening)
      least = changes.length
    }
  }
  return keepSmallest(loosenings)
}

function keepSmallest(loosenings: readonly Loosening[]): readonly Loosening[] {
  const least = leastOf(loosenings.map(({ changes }) => changes.length))
  const byCriteria = new Map<string, Loosening>()
  for (const loosening of loosenings) {
    const key = loosening.changes.map(({ criterion, allow }) => `${criterion} ${isList(criterion) ? allow : ''}`).sort()
    if (loosening.changes.length === least && !byCriteria.has(key.join())) byCriteria.set(key.join(), loosening)
  }
  return [...byCriteria.values()].sort((a, b) => a.example.steps - b.example.steps).slice(0, MOST_LISTED)
}

/** The changes that a way takes, more steps among them; where the row has to fit in time, also without that. */
function listCandidates(
  question: TraceQuestion,
  needs: Needs,
  { changes, steps }: OpenedWay,
): readonly (readonly Change[])[] {
  const { maxSteps, unknownTimes } = question
  const needed = changes.map(needs.getChange)
  const way: readonly Change[] = steps > maxSteps ? [...needed, { criterion: 'maxSteps', allow: steps }] : needed
  if (!hasToFitInTime(question)) return [way]
  const inTime: Change[] = [
    ...(unknownTimes ? [] : [{ criterion: 'unknownTimes', allow: true } as const]),
    { criterion: 'time', allow: null },
  ]
  const isNew = ({ criterion }: Change) => !way.some((change) => change.criterion === criterion)
  return [way, ...inTime.filter(isNew).map((change) => [...way, change])]
}

/** Traces with the changes made; a threshold is lowered no further than it must be. */
function tryOut(network: Network, question: TraceQuestion, changes: readonly Change[]): Loosening | undefined {
  const loosened = (chosen: readonly Change[]) => ({ ...question, ...loosenBy(question, chosen) })
  const isEnough = (chosen: readonly Change[]) => hasPath(network, loosened(chosen), TRIAL)
  if (!isEnough(changes)) return undefined
  let chosen = changes
  for (const [index, change] of changes.entries()) {
    const levels = listLevels(network, question, change)
    // Whatever a level lets through, the next does as well.
    for (let [low, high] = [0, levels.length]; low < high; ) {
      const middle = (low + high) >> 1
      const lowered = chosen.with(index, levels[middle]!)
      if (isEnough(lowered)) {
        chosen = lowered
        high = middle
      } else low = middle + 1
    }
  }
  const { best, total } = glance(network, [loosened(chosen)], EFFORT)
  return best ? { loosen: loosenBy(question, chosen), changes: chosen, paths: total, example: best } : undefined
}

/**
 * What a threshold can be lowered to, short of letting everything through; the least change first. Where what cannot be
 * judged does not count, to let all grades through is less than to ask for none.
 */
function listLevels(network: Network, question: TraceQuestion, { criterion, allow: most }: Change): readonly Change[] {
  const { maxSteps, reliability, credibility, confidence, maxRelations, ungraded } = question
  switch (criterion) {
    case 'maxSteps':
      return Array.from({ length: most - maxSteps - 1 }, (_, more) => ({ criterion, allow: maxSteps + 1 + more }))
    case 'reliability':
      return RELIABILITIES.slice(RELIABILITIES.indexOf(reliability!) + 1, ungraded ? -1 : undefined).map((allow) => ({
        criterion,
        allow,
      }))
    case 'credibility':
      return [2, 3, 4, ...(ungraded ? [] : [5])]
        .filter((number) => number > credibility!)
        .map((allow) => ({ criterion, allow }))
    case 'confidence':
      return [...TENTHS, ...(ungraded ? [] : [0])]
        .filter((value) => value < confidence!)
        .map((allow) => ({ criterion, allow }))
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

function isList(criterion: Change['criterion']): boolean {
  return Array.isArray(DEFAULT_CRITERIA[criterion]) || criterion === 'types'
}
