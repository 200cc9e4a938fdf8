import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { reconcileView } from '../../../src/workspace/link/reconcileView.ts'
import type { View } from '../../../src/workspace/view.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'

const DATASET = given('a heads b', 'b heads c', 'c opposes a')
const actors = (...ids: string[]) => ids as ActorId[]
const relations = (...ids: string[]) => ids as RelationId[]

const view = (gone: readonly string[], goneRelations: readonly string[], goneTypes: readonly string[]): View => ({
  ...INITIAL_VIEW,
  revealed: actors('a', ...gone),
  selection: { actors: actors(...gone, 'b'), relations: relations('r3', ...goneRelations) },
  focus: { actor: actors(gone[0] ?? 'b')[0]!, steps: 2 },
  trace: {
    ...INITIAL_VIEW.trace,
    from: actors(gone[1] ?? 'a'),
    to: actors('c'),
    types: ['heads', ...goneTypes],
    via: actors('b', ...gone),
    avoid: actors(...gone),
  },
  path: relations('r1', ...goneRelations, 'r2'),
})

test('reconcileView leaves a view as it is where the dataset has everything', () => {
  expect(reconcileView(DATASET, view([], [], []))).toEqual({ view: view([], [], []), notices: [] })
})

test('reconcileView takes out what the dataset lacks and names each thing once, in a notice for each kind', () => {
  const { view: reconciled, notices } = reconcileView(DATASET, view(['x', 'y'], ['r8', 'r9'], ['bribes']))
  expect(reconciled).toEqual({
    ...view([], [], []),
    focus: null,
    path: null,
    trace: {
      ...view([], [], []).trace,
      from: [],
    },
  })
  expect([...notices].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual([
    { code: 'missing-actor', ids: ['x', 'y'] },
    { code: 'missing-relation', ids: ['r8', 'r9'] },
    { code: 'missing-relation-type', ids: ['bribes'] },
  ])
})

test('reconcileView tells an actor from a relation of the same id', () => {
  const selection = { actors: actors('same'), relations: relations('same') }
  expect(reconcileView(DATASET, { ...INITIAL_VIEW, selection }).notices).toEqual([
    { code: 'missing-actor', ids: ['same'] },
    { code: 'missing-relation', ids: ['same'] },
  ])
})

test('reconcileView shows a path whole or not at all, and names all that it lacks', () => {
  const reconcile = (...ids: string[]) => reconcileView(DATASET, { ...INITIAL_VIEW, path: relations(...ids) })
  expect(reconcile('r1', 'r2').view.path).toEqual(['r1', 'r2'])
  const { view: without, notices } = reconcile('r1', 'r8', 'r9')
  expect(without.path).toBeNull()
  expect(notices).toEqual([{ code: 'missing-relation', ids: ['r8', 'r9'] }])
})
