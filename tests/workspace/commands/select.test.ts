import { expect, test } from 'vitest'
import type { ActorId, Dataset, RelationId } from '../../../src/model/dataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { select, selectAndReveal, stepBack } from '../../../src/workspace/commands/select.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import type { TraceAnswer } from '../../../src/workspace/tracing.ts'
import { IDLE } from '../../../src/workspace/tracing.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const [A, B, C] = ['a', 'b', 'c'] as unknown as [ActorId, ActorId, ActorId]
const R = 'r' as RelationId

const after = (...commands: readonly Command[]) => commands.reduce((state, command) => command(state), givenState())

test('select puts what is selected in the place of what was, and shows its details', () => {
  const state = after(select({ actors: [A], relations: [R] }), select({ actors: [B] }))
  expect(state.view.selection).toEqual({ actors: [B], relations: [] })
  expect(state.view.panel).toBe('details')
  expect(state.preferences.rightOpen).toBe(true)
})

test('select keeps an actor that is selected again without extending', () => {
  expect(after(select({ actors: [A] }), select({ actors: [A] })).view.selection.actors).toEqual([A])
})

test('select extends what was selected, and lets go what was selected already', () => {
  const state = after(select({ actors: [A] }), select({ relations: [R] }, true), select({ actors: [B] }, true))
  expect(state.view.selection).toEqual({ actors: [A, B], relations: [R] })
  expect(select({ actors: [A] }, true)(state).view.selection).toEqual({ actors: [B], relations: [R] })
  expect(select({ relations: [R] }, true)(state).view.selection).toEqual({ actors: [A, B], relations: [] })
})

test('select adds what is new of several things, each once', () => {
  const state = after(select({ actors: [A, B] }), select({ actors: [B, C] }, true))
  expect(state.view.selection.actors).toEqual([A, B, C])
  expect(select({ actors: [A, C] }, true)(state).view.selection.actors).toEqual([B])
})

test('select of nothing lets all go and opens no panel', () => {
  const trace = givenState({ view: { ...INITIAL_VIEW, panel: 'trace', selection: { actors: [A], relations: [] } } })
  const state = select({})(trace)
  expect(state.view.selection).toEqual({ actors: [], relations: [] })
  expect(state.view.panel).toBe('trace')
  expect(state.preferences.rightOpen).toBe(false)
})

test('select keeps the path that is drawn', () => {
  const state = givenState({ view: { ...INITIAL_VIEW, path: [R] } })
  expect(select({ actors: [A] })(state).view.path).toEqual([R])
})

test('selectAndReveal takes the actor into the picture', () => {
  const arrangement = { spots: new Map() } as unknown as Arrangement
  const { view } = selectAndReveal([A])(givenState({ dataset: given('a heads b'), arrangement }))
  expect(view.revealed).toEqual([A])
  expect(view.selection.actors).toEqual([A])
})

test('stepBack goes from the selection to the path, to the answer, to the focus, to the whole, and then nowhere', () => {
  const whole = { ...INITIAL_VIEW, screen: 'table' } as const
  const focused = { ...whole, focus: { actor: B, steps: 2 } }
  const chosen = { ...focused, path: ['r1' as RelationId] }
  const selected = { ...chosen, selection: { actors: [A], relations: [] } }
  const dataset = given('a heads b')
  const tracing = { ...IDLE, answer: answerOf(dataset) }

  const steps = [givenState({ dataset, tracing, view: selected })]
  while (steps.length < 6) steps.push(stepBack()(steps.at(-1)!))
  expect(steps.slice(1).map(({ view }) => view)).toEqual([
    chosen,
    focused,
    { ...focused, answerForm: 'off' },
    { ...whole, answerForm: 'off' },
    { ...whole, answerForm: 'off' },
  ])
  expect(steps[5]).toBe(steps[4])
})

function answerOf(dataset: Dataset): TraceAnswer {
  const question = { ...DEFAULT_CRITERIA, from: [A], to: [B] }
  return {
    ask: 'paths',
    result: tracePaths(compileNetwork(dataset), question),
    cuts: null,
    relaxations: null,
    instead: null,
  }
}

test('stepBack lets selected relations go as well as actors', () => {
  const state = stepBack()(after(select({ relations: [R] })))
  expect(state.view.selection).toEqual({ actors: [], relations: [] })
})
