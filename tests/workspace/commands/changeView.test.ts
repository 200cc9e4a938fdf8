import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { changeTrace, changeView } from '../../../src/workspace/commands/changeView.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { givenState } from '../givenState.ts'

const A = 'a' as ActorId

test('changeView changes what is named and nothing else', () => {
  const { view } = changeView({ screen: 'table' })(givenState({ view: { ...INITIAL_VIEW, names: 'both' } }))
  expect(view).toEqual({ ...INITIAL_VIEW, names: 'both', screen: 'table' })
})

test('changeTrace opens the panel of the question, lets the path go and keeps the rest of the question', () => {
  const view = { ...INITIAL_VIEW, path: ['r' as RelationId], trace: { ...INITIAL_TRACE, maxSteps: 2 } }
  const state = changeTrace({ from: [A] })(givenState({ view }))
  expect(state.view).toEqual({ ...INITIAL_VIEW, panel: 'trace', trace: { ...INITIAL_TRACE, maxSteps: 2, from: [A] } })
  expect(state.preferences.rightOpen).toBe(true)
})

test('changeTrace keeps the question beside it while it is about the same ends, and lets it go with them', () => {
  const state = givenState({ view: { ...INITIAL_VIEW, beside: INITIAL_TRACE } })
  expect(changeTrace({ maxSteps: 2, avoid: [A] })(state).view.beside).toBe(INITIAL_TRACE)
  for (const change of [{ from: [A] }, { to: [A] }, { kind: 'stance' }, { ask: 'reached' }] as const)
    expect(changeTrace(change)(state).view.beside).toBeNull()
})
