import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { changeTrace } from '../../../src/workspace/commands/changeView.ts'
import { takeAway } from '../../../src/workspace/commands/trace.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { deriveComparison } from '../../../src/workspace/derive/deriveComparison.ts'
import { followTrace } from '../../../src/workspace/followTrace.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { createNaiveEngine } from '../createNaiveEngine.ts'
import { givenState } from '../givenState.ts'

const [A, B, D] = ['a', 'b', 'd'] as [ActorId, ActorId, ActorId]
const DATASET = given('a heads b', 'b heads d', 'a controls c', 'c heads d possible', 'a heads d')

function compareAfter(...commands: readonly Command[]) {
  const trace = { ...INITIAL_TRACE, from: [A], to: [D] }
  const workspace = createWorkspace(givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, trace } }))
  followTrace(workspace, createNaiveEngine())
  for (const command of commands) workspace.run(command)
  const comparison = deriveComparison(workspace.getState())
  const list = (paths: readonly { readonly actors: readonly string[] }[] = []) =>
    paths.map(({ actors }) => actors.join(''))
  return (
    comparison && {
      ...comparison,
      shared: list(comparison.shared),
      onlyFirst: list(comparison.onlyFirst),
      onlySecond: list(comparison.onlySecond),
    }
  )
}

test('deriveComparison tells what was taken away, what is left and what is gone', () => {
  const taken = { kind: 'actor', id: B } as const
  expect(compareAfter(takeAway(taken))).toEqual({
    taken: [taken],
    before: 2,
    complete: true,
    shared: ['ad'],
    onlyFirst: [],
    onlySecond: ['abd'],
  })
})

test('deriveComparison calls nothing taken away where the questions differ otherwise', () => {
  const comparison = compareAfter(takeAway({ kind: 'actor', id: B }), changeTrace({ statuses: ['actual', 'possible'] }))
  expect(comparison).toMatchObject({ taken: null, shared: ['ad'], onlyFirst: ['acd'], onlySecond: ['abd'] })
})

test('deriveComparison compares nothing without another question', () => {
  expect(compareAfter()).toBeNull()
})
