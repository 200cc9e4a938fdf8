import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { explainAbsence } from '../../src/query/explainAbsence.ts'
import type { TraceQuestion } from '../../src/query/traceQuestion.ts'
import { DEFAULT_CRITERIA } from '../../src/query/traceQuestion.ts'
import { build, given } from '../network/given.ts'
import { someQuestion, someRecords } from './arbitraryTrace.ts'
import { tracePathsNaively } from './tracePathsNaively.ts'

test('explainAbsence gives the number of paths through an actor and the best of them, as the paths themselves do', () => {
  const met = new Map<string, number>()
  fc.assert(
    fc.property(someRecords, someQuestion, (records, asked) => {
      const dataset = build(records)
      const network = compileNetwork(dataset)
      const avoidRelations = asked.avoidRelations.filter((id) => dataset.relations.has(id))
      const question = { ...asked, avoidRelations, limit: 100_000 }
      const { paths } = tracePathsNaively(dataset, question)
      for (const actor of dataset.actors.keys()) {
        const absence = explainAbsence(network, question, actor)
        const own = paths.filter(({ actors }) => actors.slice(1, -1).includes(actor))
        const isEnd = question.from.includes(actor) || question.to.includes(actor)
        expect(absence.kind).toBe(isEnd ? 'end' : own.length > 0 ? 'present' : 'absent')
        if (absence.kind === 'present') {
          expect(absence.paths).toBe(own.length)
          expect(absence.example).toMatchObject(own[0]!)
        }
        if (absence.kind === 'absent') {
          for (const { relaxed, example } of absence.relaxations) {
            const all = tracePathsNaively(dataset, { ...question, ...relaxed }).paths
            const ways = all.filter(({ actors }) => actors.includes(actor)).map(({ relations }) => relations.join())
            expect(example.actors).toContain(actor)
            expect(ways).toContain(example.relations.join())
          }
          if (absence.relaxations.length > 0) met.set('relaxed', (met.get('relaxed') ?? 0) + 1)
        }
        met.set(absence.kind, (met.get(absence.kind) ?? 0) + 1)
      }
    }),
    { numRuns: 300, seed: 2 },
  )
  expect(Math.min(...met.values()), JSON.stringify([...met])).toBeGreaterThan(50)
  expect(met.size).toBe(4)
})

function explain(dataset: Dataset, actor: string, change: object = {}) {
  const question = { ...DEFAULT_CRITERIA, from: ['a'], to: ['b'], ...change } as unknown as TraceQuestion
  return explainAbsence(compileNetwork(dataset), question, actor as ActorId)
}

const dataset = given('r1: a controls b', 'r2: a controls x', 'r3: x controls b possible', 'r4: b controls y')

test('explainAbsence gives the smallest relaxation that gives a path through the actor', () => {
  const absence = explain(dataset, 'x')
  if (absence.kind !== 'absent') throw new Error(absence.kind)
  expect(absence.relaxations.map(({ relaxed, paths }) => [relaxed, paths])).toEqual([
    [{ statuses: ['actual', 'possible', 'unspecified'] }, 1],
  ])
})

test('explainAbsence names avoiding an actor as the reason for its absence', () => {
  const absence = explain(dataset, 'x', { avoid: ['x'], statuses: ['actual', 'possible'] })
  expect(absence).toMatchObject({ kind: 'absent', relaxations: [{ relaxed: { avoid: [] }, paths: 1 }] })
})

test('explainAbsence counts the paths through an actor before a stop and after it', () => {
  const lines = ['1: a controls x', '2: x controls m', '3: m controls b', '4: a controls m', '5: m controls x']
  const absence = explain(given(...lines, '6: x controls b'), 'x', { via: ['m'] })
  expect(absence).toMatchObject({ kind: 'present', paths: 2 })
})

test('explainAbsence gives no relaxation for an actor that no path leads through, or that does not exist', () => {
  expect(explain(dataset, 'y')).toEqual({ kind: 'absent', relaxations: [] })
  expect(explain(dataset, 'nobody')).toEqual({ kind: 'absent', relaxations: [] })
})
