import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { focusOn, widenFocus } from '../../../src/workspace/commands/focus.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const A = 'a' as ActorId

test('focusOn holds the nearest neighbours, lets the path go and takes the actor into the picture', () => {
  const arrangement = { spots: new Map([['a:b', {}]]) } as unknown as Arrangement
  const dataset = given('a heads b')
  const { view } = focusOn(A)(
    givenState({ dataset, arrangement, view: { ...INITIAL_VIEW, path: ['r' as RelationId] } }),
  )
  expect(view).toEqual({ ...INITIAL_VIEW, focus: { actor: A, steps: 1 }, revealed: [A], answerForm: 'off' })
})

test('widenFocus goes step by step, never below one nor above six', () => {
  let state = focusOn(A)(givenState())
  expect(widenFocus(-1)(state)).toBe(state)
  const widths = Array.from({ length: 7 }, () => {
    state = widenFocus(1)(state)
    return state.view.focus?.steps
  })
  expect(widths).toEqual([2, 3, 4, 5, 6, 6, 6])
  expect(widenFocus(1)(state)).toBe(state)
  expect(widenFocus(-9)(state).view.focus).toEqual({ actor: A, steps: 1 })
})

test('widenFocus does nothing where nobody is in focus', () => {
  const state = givenState()
  expect(widenFocus(1)(state)).toBe(state)
})
