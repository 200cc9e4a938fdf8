import { leastOf } from '../../base/extremes.ts'
import type { Network } from '../../network/compileNetwork.ts'
import type { CriterionChange } from '../criteria/criterionChange.ts'
import { isList } from '../criteria/isList.ts'
import { listLevels } from '../criteria/listLevels.ts'
import { listTraceProblems } from '../listTraceProblems.ts'
import { hasPath, previewAnswer } from '../trace/previewAnswer.ts'
import type { TracedPath } from '../trace/toTracedPath.ts'
import type { TraceCriteria, TraceQuestion } from '../traceQuestion.ts'
import { applyChanges } from './applyChanges.ts'
import type { RequiredChanges } from './getRequiredChanges.ts'
import { getRequiredChanges } from './getRequiredChanges.ts'
import { listLifts } from './listLifts.ts'
import type { OpenedPath } from './searchRelaxations.ts'
import { searchRelaxations } from './searchRelaxations.ts'

/** A weaker question that has an answer where the one asked has none (Gaasterland, Godfrey and Minker 1992). */
export interface Relaxation {
  /** The criteria that would have to change, with their new values. */
  readonly relaxed: Partial<TraceCriteria>
  /** The same, change by change. */
  readonly changes: readonly CriterionChange[]
  /** The number of its paths. Null: there are too many to count. */
  readonly paths: number | null
  /** The best of its paths. */
  readonly example: TracedPath
}

/** The most criteria to relax together. */
const MOST_CHANGES = 3
const MOST_LISTED = 12
/** The most relations to look at for each relaxation, and for each level of a threshold that is tried. */
const EFFORT = 2_000_000
const TRIAL = 300_000
/** Nobody reads a path of more steps. */
const MOST_STEPS = 32

/**
 * Lists the smallest relaxations that give a question without an answer one: those of one change, or, if there are
 * none, of two, or of three. Those with the fewest steps come first, and no more are listed than a person reads. If
 * three changes are not enough, criteria are lifted as a whole, as few as possible. Every relaxation is found by search
 * over the whole network and then traced, so it holds. The kind of path and the ends never change.
 */
export function listRelaxations(network: Network, question: TraceQuestion): readonly Relaxation[] {
  // An actor that is both a stop and avoided is no obstacle: either criterion can be relaxed.
  if (listTraceProblems(network, question).some(({ code }) => code !== 'stop-avoided')) return []
  const required = getRequiredChanges(network, question)
  const search = (most: number, thorough: boolean) =>
    tryAll(network, question, required, searchRelaxations(network, question, required, { most, thorough }))
  const quick = search(MOST_CHANGES, false)
  const isQuickEnough = question.via.length === 0 && !hasToFitInTime(question)
  const thorough = isQuickEnough ? [] : search(quick[0]?.changes.length ?? MOST_CHANGES, true)
  const smallest = keepSmallest([...thorough, ...quick])
  return smallest.length > 0 ? smallest : liftCriteria(network, question)
}

/** The smallest sets of criteria whose lifting as a whole gives a path. */
function liftCriteria(network: Network, question: TraceQuestion): readonly Relaxation[] {
  const lifts = listLifts(question, MOST_STEPS)
  const gives = (chosen: readonly CriterionChange[]) =>
    hasPath(network, { ...question, ...applyChanges(question, chosen) }, TRIAL)
  if (!gives(lifts)) return []
  const needed = lifts.filter((lift) => !gives(lifts.filter((other) => other !== lift)))
  const others = lifts.filter((lift) => !needed.includes(lift))
  let sets: readonly (readonly CriterionChange[])[] = [needed]
  while (!sets.some(gives)) sets = sets.flatMap((set) => listLarger(set, others))
  const found = sets.filter(gives).map((set) => tryChanges(network, question, set))
  return keepSmallest(found.filter((relaxation) => relaxation !== undefined))
}

/** The sets with one more of the others, in their order. */
function listLarger(
  set: readonly CriterionChange[],
  others: readonly CriterionChange[],
): readonly (readonly CriterionChange[])[] {
  const last = others.findLastIndex((other) => set.includes(other))
  return others.slice(last + 1).map((other) => [...set, other])
}

/** Whether the relations of a path have to fit each other in time. */
function hasToFitInTime({ time }: TraceQuestion): boolean {
  return time !== null && time.mode !== 'each'
}

/** Tries candidates, those of fewer changes first, until none can be as small as the smallest found. */
function tryAll(
  network: Network,
  question: TraceQuestion,
  required: RequiredChanges,
  candidates: Iterable<OpenedPath>,
): readonly Relaxation[] {
  const relaxations: Relaxation[] = []
  const tried = new Set<string>()
  let least = MOST_CHANGES
  for (const opened of candidates) {
    const enough = relaxations.filter(({ changes }) => changes.length === least).length >= MOST_LISTED
    if (opened.size > least || enough) break
    for (const changes of listCandidates(question, required, opened)) {
      const key = JSON.stringify(changes)
      if (changes.length === 0 || changes.length > least || tried.has(key)) continue
      tried.add(key)
      const relaxation = tryChanges(network, question, changes)
      if (!relaxation) continue
      relaxations.push(relaxation)
      least = changes.length
    }
  }
  return keepSmallest(relaxations)
}

function keepSmallest(relaxations: readonly Relaxation[]): readonly Relaxation[] {
  const least = leastOf(relaxations.map(({ changes }) => changes.length))
  const byCriteria = new Map<string, Relaxation>()
  for (const relaxation of relaxations) {
    const key = relaxation.changes
      .map(({ criterion, allow }) => `${criterion} ${isList(criterion) ? allow : ''}`)
      .sort()
    if (relaxation.changes.length === least && !byCriteria.has(key.join())) byCriteria.set(key.join(), relaxation)
  }
  return [...byCriteria.values()].sort((a, b) => a.example.steps - b.example.steps).slice(0, MOST_LISTED)
}

/** The changes that a path needs, more steps included. Where it has to fit in time, also with that criterion lifted. */
function listCandidates(
  question: TraceQuestion,
  required: RequiredChanges,
  { changes, steps }: OpenedPath,
): readonly (readonly CriterionChange[])[] {
  const { maxSteps, unknownTimes } = question
  const needed = changes.map(required.getChange)
  const path: readonly CriterionChange[] =
    steps > maxSteps ? [...needed, { criterion: 'maxSteps', allow: steps }] : needed
  if (!hasToFitInTime(question)) return [path]
  const inTime: CriterionChange[] = [
    ...(unknownTimes ? [] : [{ criterion: 'unknownTimes', allow: true } as const]),
    { criterion: 'time', allow: null },
  ]
  const isNew = ({ criterion }: CriterionChange) => !path.some((change) => change.criterion === criterion)
  return [path, ...inTime.filter(isNew).map((change) => [...path, change])]
}

/** Traces the changed question, with thresholds lowered no further than they must be. */
function tryChanges(
  network: Network,
  question: TraceQuestion,
  changes: readonly CriterionChange[],
): Relaxation | undefined {
  const relaxed = (chosen: readonly CriterionChange[]) => ({ ...question, ...applyChanges(question, chosen) })
  const isEnough = (chosen: readonly CriterionChange[]) => hasPath(network, relaxed(chosen), TRIAL)
  if (!isEnough(changes)) return undefined
  let chosen = changes
  for (const [index, change] of changes.entries()) {
    const levels = listSmallerChanges(network, question, change)
    // Whatever passes at one level passes at the next.
    for (let [low, high] = [0, levels.length]; low < high; ) {
      const middle = (low + high) >> 1
      const lowered = chosen.with(index, levels[middle]!)
      if (isEnough(lowered)) {
        chosen = lowered
        high = middle
      } else low = middle + 1
    }
  }
  const { best, total } = previewAnswer(network, [relaxed(chosen)], EFFORT)
  return best ? { relaxed: applyChanges(question, chosen), changes: chosen, paths: total, example: best } : undefined
}

/** The changes of the same criterion that allow less, the least first. */
function listSmallerChanges(
  network: Network,
  question: TraceQuestion,
  { criterion, allow: most }: CriterionChange,
): readonly CriterionChange[] {
  if (criterion !== 'maxSteps') return listLevels(network, question, criterion)
  const { maxSteps } = question
  return Array.from({ length: most - maxSteps - 1 }, (_, more) => ({ criterion, allow: maxSteps + 1 + more }))
}
