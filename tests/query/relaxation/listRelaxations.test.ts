import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../../src/model/status.ts'
import type { Network } from '../../../src/network/compileNetwork.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import type { Relaxation } from '../../../src/query/relaxation/listRelaxations.ts'
import { listRelaxations } from '../../../src/query/relaxation/listRelaxations.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import type { TraceCriteria, TraceQuestion } from '../../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { build, given } from '../../network/given.ts'
import { CRITERION_NAMES, someRecords, someStrictQuestion } from '../arbitraryTrace.ts'
import { tracePathsNaively } from '../tracePathsNaively.ts'

const LISTS = ['types', 'statuses', 'explicitness', 'via', 'avoid', 'avoidRelations', 'withoutSources'] as const
const MOST_LISTED = 12
const MOST_STEPS = 4
/** Criteria that let everything through. */
const ANYTHING = { maxSteps: 32, statuses: STATUSES, explicitness: EXPLICITNESSES } as const

/** One change, as it is made and as it is told. */
interface Change {
  readonly key: string
  readonly apply: (question: TraceQuestion) => TraceQuestion
}

/** Every change of one criterion that lets more through; a threshold is taken away altogether. */
function listChanges(network: Network, question: TraceQuestion): readonly Change[] {
  const all = { types: network.types.map(({ id }) => id), statuses: STATUSES, explicitness: EXPLICITNESSES } as const
  const set = (criterion: keyof TraceCriteria, value: unknown): Change => ({
    key: criterion,
    apply: (asked) => ({ ...asked, [criterion]: value }),
  })
  const added = (['types', 'statuses', 'explicitness'] as const).flatMap((name) =>
    (question[name] === null ? [] : all[name])
      .filter((id) => !(question[name] as readonly string[]).includes(id))
      .map((id) => ({
        key: `${name} ${id}`,
        apply: (asked: TraceQuestion) => ({ ...asked, [name]: [...asked[name]!, id] }),
      })),
  )
  const dropped = (['via', 'avoid', 'avoidRelations', 'withoutSources'] as const).flatMap((name) =>
    question[name].map((id) => ({
      key: `${name} ${id}`,
      apply: (asked: TraceQuestion) => ({ ...asked, [name]: asked[name].filter((one) => one !== id) }),
    })),
  )
  const thresholds = (['maxRelations', 'time', 'reliability', 'credibility', 'confidence', 'only'] as const)
    .filter((name) => question[name] !== null)
    .map((name) => set(name, null))
  return [
    ...added,
    ...dropped,
    ...thresholds,
    ...(question.unknownTimes ? [] : [set('unknownTimes', true)]),
    ...(question.ungraded ? [] : [set('ungraded', true)]),
    ...(question.maxSteps < MOST_STEPS ? [set('maxSteps', MOST_STEPS)] : []),
  ]
}

/** The smallest sets of changes that give a path, by trying all single changes, then all pairs. */
function relaxNaively(network: Network, question: TraceQuestion): readonly string[] {
  const changes = listChanges(network, question)
  const gives = (set: readonly Change[]) =>
    hasPath(
      network,
      set.reduce((asked, { apply }) => apply(asked), question),
    )
  const tell = (sets: readonly (readonly Change[])[]) => sets.map((set) => tellKeys(set.map(({ key }) => key))).sort()
  const single = changes.map((change) => [change]).filter(gives)
  if (single.length > 0) return tell(single)
  return tell(changes.flatMap((one, index) => changes.slice(index + 1).map((other) => [one, other])).filter(gives))
}

function hasPath(network: Network, question: TraceQuestion): boolean {
  const answer = tracePaths(network, { ...question, limit: 1 })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value.total !== 0
}

function tellKeys(keys: readonly string[]): string {
  return [...keys].sort().join(' + ')
}

/** Whether criteria fall away: that comes only where three changes would not do. */
function isWhole({ changes }: Relaxation): boolean {
  return changes.length > 3 || changes.some(({ criterion, allow }) => allow === null && isList(criterion))
}

function isList(name: string): boolean {
  return LISTS.some((list) => list === name)
}

function tell({ changes }: Relaxation): string {
  return tellKeys(changes.map(({ criterion, allow }) => (isList(criterion) ? `${criterion} ${allow}` : criterion)))
}

const someUnanswered = fc
  .uniqueArray(fc.constantFrom(...CRITERION_NAMES), { minLength: 1, maxLength: 4 })
  .chain((names) => fc.tuple(someStrictQuestion(names), fc.constantFrom(1, 2, 3, 4)))
  .map(([question, maxSteps]): TraceQuestion => ({ ...question, maxSteps, order: 'status' }))

function withKnownRelations(dataset: Dataset, question: TraceQuestion): TraceQuestion {
  return { ...question, avoidRelations: question.avoidRelations.filter((id) => dataset.relations.has(id)) }
}

test('listRelaxations gives exactly the smallest relaxations, as trying all changes and pairs does', () => {
  const met = new Map<string, number>()
  const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(someRecords, fc.noBias(someUnanswered), (records, asked) => {
      const dataset = build(records)
      const network = compileNetwork(dataset)
      const question = withKnownRelations(dataset, asked)
      if (hasPath(network, question)) return
      const { from, to, kind } = question
      const expected = relaxNaively(network, question)
      const relaxations = listRelaxations(network, question)
      const told = relaxations.map(tell).sort()
      if (expected.length === 0) {
        for (const one of relaxations) if (!isWhole(one)) expect(one.changes.length).toBe(3)
        expect(relaxations.length > 0).toBe(hasPath(network, { ...DEFAULT_CRITERIA, ...ANYTHING, from, to, kind }))
      } else if (expected.length > MOST_LISTED) {
        expect(told).toHaveLength(MOST_LISTED)
        expect(expected).toEqual(expect.arrayContaining(told))
      } else expect(told).toEqual(expected)
      for (const one of relaxations) {
        expectReal(dataset, question, one)
        expectTight(network, question, one)
        if (!isWhole(one)) count(`${one.changes.length}`)
        for (const { criterion } of one.changes) count(criterion)
      }
    }),
    { numRuns: 1000, seed: 5 },
  )
  const changed = [...CRITERION_NAMES, 'maxSteps', 'unknownTimes', 'ungraded', '1', '2', '3']
  expect([...met.keys()].sort()).toEqual(changed.sort())
  expect(Math.min(...met.values()), JSON.stringify([...met])).toBeGreaterThan(4)
})

/** The example is the best path of the relaxed question, and they are as many as it says. */
function expectReal(dataset: Dataset, question: TraceQuestion, { relaxed, paths, example }: Relaxation): void {
  const answer = tracePathsNaively(dataset, { ...question, ...relaxed, limit: 1 })
  expect(answer.total).toBe(paths)
  expect(example).toMatchObject(answer.paths[0]!)
}

/** With a threshold that is one level tighter there is no path. */
function expectTight(network: Network, question: TraceQuestion, { relaxed, changes }: Relaxation): void {
  const weaker = { ...question, ...relaxed }
  for (const { criterion, allow } of changes) {
    if (criterion === 'confidence' && allow !== null && allow + 0.1 < question.confidence! - 1e-9)
      expect(hasPath(network, { ...weaker, confidence: (Math.round(allow * 10) + 1) / 10 })).toBe(false)
    if (criterion === 'credibility' && allow !== null && allow - 1 > question.credibility!)
      expect(hasPath(network, { ...weaker, credibility: allow - 1 })).toBe(false)
    if (criterion === 'maxRelations' && allow !== null)
      expect(hasPath(network, { ...weaker, maxRelations: allow - 1 })).toBe(false)
    if (criterion === 'maxSteps' && changes.length === 1)
      expect(hasPath(network, { ...weaker, maxSteps: allow - 1 })).toBe(false)
  }
}

function ask(dataset: Dataset, change: { readonly [Name in keyof TraceCriteria]?: unknown }) {
  const question = { ...DEFAULT_CRITERIA, ...change, from: ['a'], to: ['b'] } as unknown as TraceQuestion
  return listRelaxations(compileNetwork(dataset), question)
}

test('listRelaxations offers to skip a stop that is visited before its turn', () => {
  const relaxations = ask(given('a controls d', 'd controls c', 'c controls b'), { via: ['c', 'd'] })
  expect(relaxations.map(tell)).toEqual(['via c', 'via d'])
})

test('listRelaxations names both criteria if two have to be relaxed together', () => {
  const [relaxation, ...others] = ask(given('r1: a controls x possible', 'r2: x controls b'), { maxSteps: 1 })
  expect(others).toEqual([])
  expect(relaxation!.relaxed).toEqual({ statuses: ['actual', 'possible', 'unspecified'], maxSteps: 2 })
  expect(relaxation!.changes).toEqual([
    { criterion: 'statuses', allow: 'possible' },
    { criterion: 'maxSteps', allow: 2 },
  ])
  expect([relaxation!.example.relations, relaxation!.paths]).toEqual([['r1', 'r2'], 1])
})

test('listRelaxations lowers a threshold no further than it must be', () => {
  const dataset = given('r1: a controls b c0.37', 'r2: a controls b c0.1')
  expect(ask(dataset, { confidence: 0.9 }).map(({ relaxed, paths }) => [relaxed, paths])).toEqual([
    [{ confidence: 0.3 }, 1],
  ])
})

test('listRelaxations offers to count what cannot be judged, or to drop the grade', () => {
  const relaxations = ask(given('a controls b'), { confidence: 0.5, ungraded: false })
  expect(relaxations.map(({ relaxed }) => relaxed)).toEqual([{ ungraded: true }, { confidence: null }])
})

test('listRelaxations lifts as few criteria as possible as a whole if three changes are not enough', () => {
  const dataset = given('a assists c', 'c influences d', 'd heads e', 'e controls b past', 'a opposes b')
  const [relaxation, ...others] = ask(dataset, { types: ['dismisses'], maxSteps: 2, avoidRelations: ['r5'] })
  expect(others).toEqual([])
  expect(relaxation!.relaxed).toEqual({ types: null, statuses: STATUSES, maxSteps: 4 })
})

test('listRelaxations gives nothing if no change would help, or if the question has problems', () => {
  expect(ask(given('b controls a'), {})).toEqual([])
  expect(ask(given('a controls b past'), { via: ['nobody'] })).toEqual([])
})
