import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { chooseLayout } from '../../../src/workspace/commands/changeView.ts'
import { getLayout, moveActors } from '../../../src/workspace/commands/move.ts'
import { openDataset } from '../../../src/workspace/commands/openDataset.ts'
import { deriveArranging } from '../../../src/workspace/derive/deriveArranging.ts'
import type { Positions } from '../../../src/workspace/document.ts'
import type { View } from '../../../src/workspace/view.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { build, given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const A = 'a' as ActorId
const TIME = Date.UTC(2026, 0, 2)
const R = 'r1' as RelationId
const OWN = new Map([[A, { x: 1, y: 2 }]])
const REMEMBERED = new Map([[A, { x: 30, y: 40 }]])

const plain = given('a heads b')
const placed = build({
  actors: [{ id: 'a', name: { en: 'A' }, type: 'state' }],
  positions: { 'force:all': { a: { x: 1, y: 2 } } },
})

test('openDataset shows a dataset in the places that it brings', () => {
  const state = openDataset(placed)(givenState())
  expect(state.positions).toEqual(new Map([['force:all', OWN]]))
  expect(deriveArranging(state, 'en').positions).toEqual(OWN)
})

test('openDataset takes remembered places rather than those of the dataset', () => {
  const remembered: Positions = new Map([['force:all', REMEMBERED]])
  expect(openDataset(placed, INITIAL_VIEW, remembered)(givenState()).positions).toEqual(remembered)
})

test('openDataset keeps what was remembered for other layouts beside the places of the dataset', () => {
  const remembered: Positions = new Map([['bars:all', REMEMBERED]])
  const { positions } = openDataset(placed, INITIAL_VIEW, remembered)(givenState())
  expect(positions).toEqual(new Map([...remembered, ['force:all', OWN]]))
  expect(remembered.has('force:all')).toBe(false)
})

test('openDataset leaves nothing of the dataset before', () => {
  const before = moveActors(REMEMBERED, TIME)(givenState({ dataset: placed, hovered: { actors: [A], relations: [] } }))
  const state = openDataset(plain)(before)
  expect(state).toMatchObject({ dataset: plain, view: INITIAL_VIEW, arrangement: null, hovered: null })
  expect(state.positions).toEqual(new Map())
  expect(state.history).toEqual({ done: [], undone: [] })
})

test('openDataset opens the panel where there is something to read in it, and else leaves it as it is', () => {
  const isOpen = (view: Partial<View>) =>
    openDataset(plain, { ...INITIAL_VIEW, ...view })(givenState()).preferences.rightOpen
  expect(isOpen({})).toBe(false)
  expect(isOpen({ selection: { actors: [A], relations: [] } })).toBe(true)
  expect(isOpen({ selection: { actors: [], relations: [R] } })).toBe(true)
  expect(isOpen({ trace: { ...INITIAL_TRACE, from: [A] } })).toBe(true)
  expect(isOpen({ trace: { ...INITIAL_TRACE, to: [A] } })).toBe(true)
})

test('openDataset of the dataset that is open changes the view, and keeps what is pinned and what can be undone', () => {
  const moved = moveActors(REMEMBERED, TIME)(givenState({ dataset: plain }))
  const before = { ...moved, pins: [{ trace: INITIAL_TRACE, path: null }] }
  const view = { ...INITIAL_VIEW, screen: 'table' } as const
  const after = openDataset(plain, view, before.positions)(before)
  expect(after).toMatchObject({ view, pins: before.pins, history: before.history, positions: before.positions })
  expect(openDataset(placed)(before).pins).toEqual([])
})

test('openDataset shows a dataset that brings places in their layout, and any other in the proposed one', () => {
  expect(openDataset(placed)(givenState()).view).toMatchObject({ layout: 'force', level: 'all' })
  expect(openDataset(plain)(givenState()).view.layout).toBeNull()
})

test('openDataset and chooseLayout keep a choice only where it differs from what is proposed', () => {
  const opened = openDataset(plain, { ...INITIAL_VIEW, layout: 'bars' })(givenState())
  expect(opened.view.layout).toBeNull()
  expect(getLayout(opened)).toBe('bars')
  const chosen = chooseLayout('matrix')(opened)
  expect(chosen.view.layout).toBe('matrix')
  expect(chooseLayout('bars')(chosen).view.layout).toBeNull()
})
