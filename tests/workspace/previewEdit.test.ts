import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { changeRecords, replaceTypeBy } from '../../src/workspace/commands/edit.ts'
import { isSameAnswer } from '../../src/workspace/comparePreview.ts'
import type { Command } from '../../src/workspace/createWorkspace.ts'
import { isAnswerAtStake, previewEdit } from '../../src/workspace/previewEdit.ts'
import type { TraceView } from '../../src/workspace/view.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../../src/workspace/view.ts'
import { given } from '../network/given.ts'
import { createNaiveEngine } from './createNaiveEngine.ts'
import { givenState } from './givenState.ts'

const [A, C] = ['a', 'c'] as [ActorId, ActorId]
const DATASET = given('a controls b', 'b controls c', 'a assists b', 'b opposes c', 'a supports c')
const ask = (trace: Partial<TraceView>) =>
  givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, trace: { ...INITIAL_TRACE, from: [A], to: [C], ...trace } } })
const changeType = (id: string, said: object): Command =>
  changeRecords({ relationTypes: [{ id, parent: null, ...said }] }, 0)
const preview = (trace: Partial<TraceView>, edit: Command) => {
  const state = ask(trace)
  return previewEdit(state, edit(state), createNaiveEngine(), new AbortController().signal)
}

test('a type that is no conduit any more takes its paths away', async () => {
  const told = await preview({}, changeType('assists', { conduit: false, direction: 'none' }))
  expect(told).toMatchObject({ kind: 'paths', before: 2, after: 1, come: [], turned: [], isWhole: true })
  expect(told!.gone).toMatchObject([{ relations: ['r3', 'r2'] }])
})

test('a type that becomes a conduit brings paths', async () => {
  const told = await preview({}, changeType('supports', { conduit: true, direction: 'forward' }))
  expect(told).toMatchObject({ before: 2, after: 3, gone: [], come: [{ relations: ['r5'] }] })
})

test('paths that stay with another sign are told, and what is for and against before and after', async () => {
  const told = await preview({ kind: 'effect' }, changeType('opposes', { sign: 1 }))
  expect(told).toMatchObject({ kind: 'paths', gone: [], come: [] })
  const { turned, balances } = told as Extract<typeof told, { kind: 'paths' }>
  expect(turned.every(({ relations }) => relations.at(-1) === 'r4')).toBe(true)
  expect(turned).toHaveLength(2)
  expect(balances.map((balance) => balance?.opposing)).toEqual([2, 0])
})

test('of questions about who is reached, the actors that go and come are told', async () => {
  const told = await preview({ ask: 'reached', to: [] }, changeType('controls', { conduit: false }))
  expect(told).toMatchObject({ kind: 'actors', before: 2, after: 1, gone: ['c'], come: [] })
})

test('merging one type into another is previewed like a change', async () => {
  const told = await preview({}, replaceTypeBy('merge', { kind: 'relationTypes', id: 'controls', into: 'opposes' }, 0))
  expect(told).toMatchObject({ before: 2, after: 0 })
})

test('an answer that stays as it is is known as such', async () => {
  expect(isSameAnswer((await preview({}, changeType('opposes', { sign: 1 })))!)).toBe(true)
  expect(isSameAnswer((await preview({}, changeType('assists', { conduit: false })))!)).toBe(false)
})

test('the answer is at stake only where a question is open and a relation gets another sign or way', () => {
  const state = ask({})
  expect(isAnswerAtStake(state, changeType('opposes', { sign: 1 })(state))).toBe(true)
  expect(isAnswerAtStake(state, changeType('assists', { symmetric: true })(state))).toBe(true)
  expect(isAnswerAtStake(state, changeType('opposes', { label: { en: 'defies' } })(state))).toBe(false)
  expect(isAnswerAtStake(state, changeType('attacks', { sign: 1 })(state))).toBe(false)
  const idle = ask({ from: [] })
  expect(isAnswerAtStake(idle, changeType('opposes', { sign: 1 })(idle))).toBe(false)
})

test('a question without an answer has nothing to compare', async () => {
  expect(await preview({ to: [A] }, changeType('assists', { conduit: false }))).toBeNull()
})
