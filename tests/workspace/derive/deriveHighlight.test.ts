import { expect, test } from 'vitest'
import type { ActorId, Dataset, RelationId } from '../../../src/model/dataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { traceReached } from '../../../src/query/traceReached.ts'
import { setFacet } from '../../../src/workspace/commands/filter.ts'
import { MOST_DRAWN } from '../../../src/workspace/derive/deriveDrawnAnswer.ts'
import { deriveHighlight } from '../../../src/workspace/derive/deriveHighlight.ts'
import { IDLE } from '../../../src/workspace/tracing.ts'
import type { View } from '../../../src/workspace/view.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const DATASET = given('a heads b', 'b opposes c', 'c supports d', 'd opposes e', 'a opposes c')
const actors = (ids: string) => [...ids] as ActorId[]
const relations = (...ids: string[]) => ids as RelationId[]

const see = (view: Partial<View>, state: Partial<WorkspaceState> = {}) =>
  givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, ...view }, ...state })

function tell(state: WorkspaceState): string | null {
  const highlight = deriveHighlight(state)
  return highlight && `${[...highlight.actors].sort().join('')} ${[...highlight.relations].sort().join(' ')}`.trim()
}

const HOVERED = { actors: actors('e'), relations: [] }
const PATH = { path: relations('r3') }
const SELECTION = { selection: { actors: actors('b'), relations: [] } }
const FOCUS = { focus: { actor: actors('e')[0]!, steps: 1 } }

test('deriveHighlight puts what is pointed at before the selection, and that before the focus', () => {
  expect(tell(see({ ...SELECTION, ...FOCUS }, { hovered: HOVERED }))).toBe('e')
  expect(tell(see({ ...SELECTION, ...FOCUS }))).toBe('abc r1 r2')
  expect(tell(see(FOCUS))).toBe('de r4')
  expect(tell(see({}))).toBeNull()
})

test('deriveHighlight keeps the path whole, and lights what is pointed at and what is selected beside it', () => {
  const beside = see({ ...PATH, ...SELECTION, ...FOCUS }, { hovered: HOVERED })
  expect(tell(beside)).toBe('bcde r3')
  expect([...deriveHighlight(beside)!.chosen!].join('')).toBe('eb')
  expect(tell(see(PATH, { hovered: { actors: [], relations: relations('r3') } }))).toBe('cd r3')
})

test('deriveHighlight lights another path of the answer in place of the first while that is pointed at', () => {
  const hovered = { actors: actors('ab'), relations: relations('r1') }
  expect(tell(see(PATH, { hovered }))).toBe('ab r1')
})

test('deriveHighlight draws the answer to a question: all of few paths, and of many the first', () => {
  expect(tell(answered(given('a heads b', 'b heads c', 'a controls c')))).toBe('abc r1 r2 r3')
  const many = Array.from({ length: MOST_DRAWN + 1 }, () => 'a heads c')
  expect(tell(answered(given('a heads b', 'b heads c', ...many)))).toBe('ac r3')
})

test('deriveHighlight draws nothing of an answer that was put away', () => {
  expect(tell(answered(given('a heads c'), { answerForm: 'off' }))).toBeNull()
})

test('deriveHighlight tells by how many steps each actor is reached', () => {
  const dataset = given('a heads b', 'b heads c')
  const question = { ...DEFAULT_CRITERIA, from: actors('a'), to: [] }
  const answer = {
    ask: 'reached',
    result: traceReached(compileNetwork(dataset), question, 'reached'),
    widenings: null,
    deadEnd: null,
  } as const
  const trace = { ...INITIAL_VIEW.trace, ask: 'reached', from: actors('a') } as const
  const state = givenState({ dataset, view: { ...INITIAL_VIEW, trace }, tracing: { ...IDLE, answer } })
  expect(tell(state)).toBe('abc r1 r2')
  expect([...deriveHighlight(state)!.steps!]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ])
})

function answered(dataset: Dataset, view: Partial<View> = {}): WorkspaceState {
  const [from, to] = [actors('a'), actors('c')]
  const result = tracePaths(compileNetwork(dataset), { ...DEFAULT_CRITERIA, from, to })
  const answer = { ask: 'paths', result, cuts: null, relaxations: null, instead: null } as const
  const trace = { ...INITIAL_VIEW.trace, from, to }
  return givenState({ dataset, view: { ...INITIAL_VIEW, trace, ...view }, tracing: { ...IDLE, answer } })
}

test('deriveHighlight lights nothing without a dataset', () => {
  expect(deriveHighlight(givenState({ hovered: HOVERED }))).toBeNull()
})

test('deriveHighlight lights of several actors only what leads from one to another', () => {
  expect(tell(see({ selection: { actors: actors('abc'), relations: [] } }))).toBe('abc r1 r2 r5')
  expect(tell(see({ selection: { actors: actors('be'), relations: [] } }))).toBe('be')
})

test('deriveHighlight lights a relation with both its ends', () => {
  expect(tell(see({ selection: { actors: [], relations: relations('r4') } }))).toBe('de r4')
  expect(tell(see({}, { hovered: { actors: [], relations: relations('r1') } }))).toBe('ab r1')
})

test('deriveHighlight widens the focus step by step, with what lies among those reached', () => {
  const focus = (steps: number) => tell(see({ focus: { actor: actors('a')[0]!, steps } }))
  expect(focus(1)).toBe('abc r1 r2 r5')
  expect(focus(2)).toBe('abcd r1 r2 r3 r5')
  expect(focus(3)).toBe('abcde r1 r2 r3 r4 r5')
})

test('deriveHighlight lights a hidden relation only where an answer needs it', () => {
  const hide = setFacet('relationTypes', 'opposes', 'hide')
  const all = relations('r1', 'r2', 'r3', 'r4', 'r5')
  expect(tell(hide(see({ path: relations('r1', 'r2') })))).toBe('abc r1 r2')
  expect(tell(hide(see({ selection: { actors: [], relations: all } })))).toBe('abcde r1 r3')
  expect(tell(hide(see({ selection: { actors: actors('c'), relations: [] } })))).toBe('cd r3')
  expect(tell(hide(see({ selection: { actors: actors('abc'), relations: [] } })))).toBe('abc r1')
  expect(tell(hide(see({ focus: { actor: actors('a')[0]!, steps: 6 } })))).toBe('ab r1')
  expect(tell(hide(see({}, { hovered: { actors: [], relations: all } })))).toBe('abcde r1 r3')
})

test('deriveHighlight lights what is faded', () => {
  expect(tell(setFacet('relationTypes', 'opposes', 'fade')(see({ path: relations('r2') })))).toBe('bc r2')
})

test('deriveHighlight gives the same value while what it depends on is the same', () => {
  for (const state of [see(PATH), see(SELECTION), see(FOCUS), see({}, { hovered: HOVERED })]) {
    const elsewhere = { ...state, view: { ...state.view, camera: { x: 0, y: 0, zoom: 1 } }, notices: [] }
    expect(deriveHighlight(elsewhere)).toBe(deriveHighlight(state))
  }
})
