import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { changeLevel, reveal } from '../../../src/workspace/commands/reveal.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const [A, B, C] = ['a', 'b', 'c'] as unknown as [ActorId, ActorId, ActorId]
const DATASET = given('a heads b', 'b heads c')
const STATE = givenState({ dataset: DATASET, arrangement: { spots: new Map([['a:c', {}]]) } as unknown as Arrangement })

test('reveal takes actors into the picture, each once, and leaves those that are in it', () => {
  const state = reveal([A, C])(STATE)
  expect(state.view.revealed).toEqual([A])
  expect(reveal([B, A])(state).view.revealed).toEqual([A, B])
})

test('reveal changes nothing where nobody is left out, or nobody has a place yet', () => {
  expect(reveal([C])(STATE)).toBe(STATE)
  const early = givenState({ dataset: DATASET })
  expect(reveal([A])(early)).toBe(early)
})

test('changeLevel leaves out again whoever was revealed and fits the picture into the window', () => {
  const view = { ...INITIAL_VIEW, revealed: [A], camera: { x: 1, y: 2, zoom: 3 }, layout: 'force' } as const
  expect(changeLevel('more')(givenState({ view })).view).toEqual({ ...INITIAL_VIEW, level: 'more', layout: 'force' })
})
