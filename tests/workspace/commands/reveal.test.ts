import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { changeLevel, reveal, toggleFold, toggleTrunk } from '../../../src/workspace/commands/reveal.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { givenState } from '../givenState.ts'

const [A, B, C] = ['a', 'b', 'c'] as unknown as [ActorId, ActorId, ActorId]
const SPOTS = new Map([
  [A, 'f:camp'],
  [B, 'f:camp'],
  [C, 'a:c'],
])
const STATE = givenState({ arrangement: { spotOf: SPOTS } as unknown as Arrangement })

test('reveal takes actors out of their folds, each once, and leaves those that stand by themselves', () => {
  const state = reveal([A, C])(STATE)
  expect(state.view.unfolded).toEqual([A])
  expect(reveal([B, A])(state).view.unfolded).toEqual([A, B])
})

test('reveal changes nothing where nobody is folded away, or nobody has a place yet', () => {
  expect(reveal([C])(STATE)).toBe(STATE)
  const early = givenState()
  expect(reveal([A])(early)).toBe(early)
})

test('toggleFold opens a fold beside those that are open, and closes it again', () => {
  const state = toggleFold('y')(toggleFold('x')(STATE))
  expect(state.view.opened).toEqual(['x', 'y'])
  expect(toggleFold('x')(state).view.opened).toEqual(['y'])
})

test('toggleTrunk draws a trunk one by one beside the others, and together again', () => {
  const state = toggleTrunk('y')(toggleTrunk('x')(STATE))
  expect(state.view.openedTrunks).toEqual(['x', 'y'])
  expect(toggleTrunk('x')(state).view.openedTrunks).toEqual(['y'])
})

test('changeLevel folds again what was opened by hand and fits the picture into the window', () => {
  const view = {
    ...INITIAL_VIEW,
    opened: ['x'],
    unfolded: [A],
    camera: { x: 1, y: 2, zoom: 3 },
    layout: 'force',
  } as const
  expect(changeLevel('more')(givenState({ view })).view).toEqual({ ...INITIAL_VIEW, level: 'more', layout: 'force' })
})
