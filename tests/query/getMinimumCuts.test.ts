import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { getMinimumCuts } from '../../src/query/getMinimumCuts.ts'
import { tracePaths } from '../../src/query/tracePaths.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { build, given } from '../network/given.ts'
import { someQuestion, someRecords } from './arbitraryTrace.ts'

const ALL = { limit: 100_000, order: 'status' } as const
const ENDLESS = 1_000_000

function ask(dataset: Dataset, question: TraceQuestion) {
  const network = compileNetwork(dataset)
  const answer = tracePaths(network, question)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return { trace: answer.value, cuts: getMinimumCuts(network, question, answer.value) }
}

/** Every set of so many things. */
function choose<Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] {
  if (size === 0) return [[]]
  return things.flatMap((thing, index) => choose(things.slice(index + 1), size - 1).map((others) => [thing, ...others]))
}

/** The smallest sets without which there is no path, by trying all; `null`: none would do. */
function cutNaively<Id extends string>(
  dataset: Dataset,
  question: TraceQuestion,
  things: readonly Id[],
  leaveOut: (set: readonly Id[]) => Partial<TraceQuestion>,
): readonly string[] | null {
  for (let size = 0; size <= things.length; size++) {
    const sets = choose(things, size).filter((set) => {
      const answer = tracePaths(compileNetwork(dataset), { ...question, ...leaveOut(set), limit: 1 })
      return answer.ok && answer.value.total === 0
    })
    if (sets.length > 0) return sets.map((set) => [...set].sort().join()).sort()
  }
  return null
}

function tell({ sets }: { readonly sets: readonly (readonly string[])[] }): readonly string[] {
  return sets.map((set) => [...set].sort().join()).sort()
}

test('getMinimumCuts gives all smallest sets, as removing every set does', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(someRecords, someQuestion, (records, asked) => {
      const dataset = build(records)
      const avoidRelations = asked.avoidRelations.filter((id) => dataset.relations.has(id))
      const question = { ...asked, ...ALL, avoidRelations, via: [], time: null }
      const { cuts } = ask(dataset, question)
      const ends = [...question.from, ...question.to]
      const others = [...dataset.actors.keys()].filter((id) => !ends.includes(id))
      for (const [found, maxSteps] of [
        [cuts.anyLength, ENDLESS],
        [cuts.withinSteps!, question.maxSteps],
      ] as const) {
        const within = { ...question, maxSteps }
        const byActors = cutNaively(dataset, within, others, (set) => ({ avoid: [...question.avoid, ...set] }))
        expect(found.actors.size).toBe(byActors?.[0] === '' ? 0 : (byActors?.[0]?.split(',').length ?? null))
        if (found.actors.size && found.actors.all) expect(tell(found.actors)).toEqual(byActors)
        const byRelations = cutNaively(dataset, within, listUseful(dataset, within), (set) => ({
          avoidRelations: [...avoidRelations, ...set],
        }))!
        expect(found.relations.size).toBe(byRelations[0] === '' ? 0 : byRelations[0]!.split(',').length)
        if (found.relations.size && found.relations.all) expect(tell(found.relations)).toEqual(byRelations)
        expect([found.actors.exact, found.relations.exact]).toEqual([true, true])
        const key = `${found.actors.size} ${found.relations.size}`
        met.set(key, (met.get(key) ?? 0) + 1)
      }
    }),
    { numRuns: 400, seed: 1 },
  )
  expect([...met.keys()]).toEqual(expect.arrayContaining(['0 0', '1 1', 'null 1', '2 2', '1 2']))
})

/** The relations on some path: no other belongs to a smallest set. */
function listUseful(dataset: Dataset, question: TraceQuestion) {
  const answer = tracePaths(compileNetwork(dataset), { ...question, limit: 100_000 })
  return answer.ok ? [...new Set(answer.value.paths.flatMap(({ relations }) => relations))] : []
}

test('getMinimumCuts marks a cut as a bound if paths have to pass a stop or fit in time', () => {
  const chain = given('r1: a controls x', 'r2: x controls b')
  const question = { ...DEFAULT_CRITERIA, from: ['a'], to: ['b'] } as unknown as TraceQuestion
  const exact = (change: object) => ask(chain, { ...question, ...change }).cuts.anyLength.relations.exact
  expect(exact({})).toBe(true)
  expect(exact({ via: ['x'] })).toBe(false)
  expect(exact({ time: { mode: 'together', within: null } })).toBe(false)
})

test('getMinimumCuts gives no cut within the steps if the list of paths is not complete', () => {
  const direct = Array.from({ length: 5 }, () => 'a controls b')
  const question = { ...DEFAULT_CRITERIA, from: ['a'], to: ['b'], limit: 2 } as unknown as TraceQuestion
  const { cuts } = ask(given(...direct), question)
  expect(cuts.withinSteps).toBe(null)
  expect(cuts.anyLength.relations).toMatchObject({ size: 5, exact: true, all: true })
  expect(cuts.anyLength.actors).toEqual({ size: null, sets: [], all: true, exact: true })
})

test('getMinimumCuts separates the cuts of paths of any length from those of paths within the most steps', () => {
  const lines = ['r1: a controls b', 'r2: a controls x', 'r3: x controls y', 'r4: y controls b']
  const question = { ...DEFAULT_CRITERIA, from: ['a'], to: ['b'], maxSteps: 1 } as unknown as TraceQuestion
  const { cuts } = ask(given(...lines), question)
  expect(cuts.withinSteps!.relations).toMatchObject({ size: 1, sets: [['r1']] })
  expect(cuts.anyLength.relations).toMatchObject({ size: 2 })
  expect(tell(cuts.anyLength.relations)).toEqual(['r1,r2', 'r1,r3', 'r1,r4'])
})
