import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { toRibbonPath } from '../../../src/workspace/derive/toRibbonPath.ts'
import { given } from '../../network/given.ts'

test('toRibbonPath tells from the relations alone what the trace said of the path', () => {
  const dataset = given('a opposes b', 'b opposes c', 'd supports c', 'a supports b')
  const question = { ...DEFAULT_CRITERIA, kind: 'stance', from: ['a' as ActorId], to: ['d' as ActorId] } as const
  const answer = tracePaths(compileNetwork(dataset), question)
  const paths = answer.ok ? answer.value.paths : []
  expect(paths.length).toBe(2)
  for (const path of paths) expect(path).toMatchObject(toRibbonPath(dataset, path.relations, question)!)
})

test('toRibbonPath gives nothing where relations are unknown or do not follow one another', () => {
  const dataset = given('a heads b', 'c heads d')
  const walk = (...ids: string[]) =>
    toRibbonPath(dataset, ids as RelationId[], { from: ['a' as ActorId], kind: 'reach' })
  expect([walk('r1', 'r2'), walk('r1', 'gone'), walk()]).toEqual([null, null, null])
})
