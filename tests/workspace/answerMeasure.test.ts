import { expect, test } from 'vitest'
import { MEASURES } from '../../src/analysis/registry.ts'
import { finishSteps } from '../../src/base/steps.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { answerMeasure } from '../../src/workspace/answerMeasure.ts'
import { getMeasureCatalogue } from '../../src/workspace/catalogue/getMeasureCatalogue.ts'
import { toMentionedByMeasure } from '../../src/workspace/collectRecords.ts'
import type { MeasureQuestion } from '../../src/workspace/measuring.ts'
import { given } from '../network/given.ts'

const LINES = [
  'r1: a supports b @s',
  'r2: b supports c @s',
  'r3: c opposes a @s',
  'r4: c heads d @s',
  'r5: a opposes d past @s',
]
const answer = (id: MeasureQuestion['id'], layer: MeasureQuestion['layer'] = null, lines = LINES) =>
  finishSteps(answerMeasure(compileNetwork(given(...lines)), { id, layer }))

test('answerMeasure ranks actors from the highest, equal ones in the order of the file', () => {
  expect(answer('degree').ranked).toEqual([
    { ids: ['c'], value: 3 },
    { ids: ['a'], value: 2 },
    { ids: ['b'], value: 2 },
    { ids: ['d'], value: 1 },
  ])
  expect(answer('degree', 'conduits').ranked[0]).toEqual({ ids: ['c'], value: 1 })
})

test('answerMeasure leaves out values that are not defined, and counts them', () => {
  const { ranked, missing } = answer('positive-share')
  expect([ranked.length, missing]).toEqual([3, 1])
})

test('answerMeasure names the relations that break the camps it is about', () => {
  for (const id of ['two-camps', 'frustration', 'frustration-balance', 'camps', 'camp-disagreements'] as const)
    expect(answer(id).breaking).toHaveLength(1)
  expect(answer('degree').breaking).toEqual([])
})

test('answerMeasure says on how many relations it rests, and whether on one source', () => {
  expect(answer('degree')).toMatchObject({ counted: 4, relations: 5, onlySource: 's' })
  expect(answer('degree', null, ['a supports b @s', 'b supports c @t']).onlySource).toBeNull()
  expect(answer('degree', null, ['a supports b']).onlySource).toBeNull()
})

test('what an answer mentions are its actors or relations, and what breaks its camps', () => {
  expect(toMentionedByMeasure(answer('two-camps'))).toMatchObject({ actors: expect.arrayContaining(['a', 'b', 'c']) })
  expect(toMentionedByMeasure(answer('bridges')).relations).toContain('r4')
  expect(toMentionedByMeasure(answer('bridges')).actors).toEqual([])
})

test('an answer can be sent from a worker', () => {
  for (const { id } of MEASURES) expect(structuredClone(answer(id))).toEqual(answer(id))
})

test.each(['en', 'ar'] as const)('each measure is offered once, under the question that it answers: %s', (language) => {
  const { groups } = getMeasureCatalogue(language).measures
  expect(groups.flatMap(({ ids }) => ids).sort()).toEqual(MEASURES.map(({ id }) => id).sort())
  expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length)
})
