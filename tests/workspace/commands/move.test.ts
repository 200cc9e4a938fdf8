import { expect, test } from 'vitest'
import type { Language } from '../../../src/base/language.ts'
import type { ActorId, Dataset, Point } from '../../../src/model/dataset.ts'
import { getHistoryWords } from '../../../src/workspace/catalogue/getHistoryWords.ts'
import { redo, undo } from '../../../src/workspace/commands/history.ts'
import { getArrangeable, moveActors, resetPositions } from '../../../src/workspace/commands/move.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const [A, B] = ['a', 'b'] as unknown as [ActorId, ActorId]

const move = (actor: ActorId, x: number, y: number): Command => moveActors(new Map([[actor, { x, y }]]), TIME)
const after = (...commands: readonly Command[]) =>
  commands.reduce((state, command) => command(state), givenState({ dataset: DATASET }))
const at = (...places: readonly (readonly [ActorId, Point])[]) => new Map([['bars:headline', new Map(places)]])
const withActors = (ids: readonly string[]): Dataset =>
  build({ actors: ids.map((id) => ({ id, name: { en: id.toUpperCase() }, type: 'state' })) })
const listIds = (number: number) => Array.from({ length: number }, (_, index) => `a${index}`)
const DATASET = withActors(['a', 'b', ...listIds(40)])
const TIME = Date.UTC(2026, 0, 2)

test('moveActors keeps the places that were set before, and those of other layouts', () => {
  const state = after(move(A, 1, 2), move(B, 3, 4), move(A, 5, 6))
  expect(state.positions).toEqual(at([A, { x: 5, y: 6 }], [B, { x: 3, y: 4 }]))
  const elsewhere = move(A, 7, 8)({ ...state, view: { ...INITIAL_VIEW, layout: 'force', level: 'all' } })
  expect(elsewhere.positions.get('force:all')).toEqual(new Map([[A, { x: 7, y: 8 }]]))
  expect(elsewhere.positions.get('bars:headline')).toEqual(state.positions.get('bars:headline'))
})

test('undo brings back exactly the places before each move, and redo those after it', () => {
  const states = [after(), after(move(A, 1, 2)), after(move(A, 1, 2), move(A, 3, 4))]
  let state = states[2]!
  for (const earlier of [states[1]!, states[0]!]) {
    state = undo()(state)
    expect(state.positions).toEqual(earlier.positions)
  }
  expect(undo()(state)).toBe(state)
  for (const later of [states[1]!, states[2]!]) {
    state = redo()(state)
    expect(state.positions).toEqual(later.positions)
  }
  expect(redo()(state)).toBe(state)
})

test('what is undone and redone has the name that it was done by', () => {
  const { history } = undo()(after(move(A, 1, 2), move(B, 3, 4), resetPositions(TIME)))
  const list = (language: Language, kind: 'done' | 'undone') =>
    history[kind].map(({ label }) => getHistoryWords(language).undo(label))
  expect(list('en', 'done')).toEqual(['Undo: move A', 'Undo: move B'])
  expect(list('en', 'undone')).toEqual(['Undo: reset positions'])
  expect(list('ar', 'done')).toEqual(['تراجع: نقل A', 'تراجع: نقل B'])
  expect(list('ar', 'undone')).toEqual(['تراجع: إعادة ضبط المواضع'])
  expect([...history.done, ...history.undone].map(({ time }) => time)).toEqual([TIME, TIME, TIME])
})

test('a new move leaves nothing to redo', () => {
  const state = after(move(A, 1, 2), undo(), move(B, 3, 4))
  expect(state.history.undone).toEqual([])
  expect(redo()(state)).toBe(state)
  expect(undo()(state).positions).toEqual(new Map())
})

test('resetPositions gives the present layout alone its own places back, and can be undone', () => {
  const moved = after(move(A, 1, 2))
  const positions = new Map(moved.positions).set('force:all', new Map([[B, { x: 3, y: 4 }]]))
  const reset = resetPositions(TIME)({ ...moved, positions })
  expect(reset.positions).toEqual(new Map([['force:all', new Map([[B, { x: 3, y: 4 }]])]]))
  expect(undo()(reset).positions).toEqual(positions)
})

test('resetPositions does nothing where nothing was moved', () => {
  const state = givenState()
  expect(resetPositions(TIME)(state)).toBe(state)
})

test('the places of a dataset that is small enough to be seen whole are those of all its actors', () => {
  expect(getArrangeable(givenState({ dataset: withActors(listIds(40)) }))).toBe('bars:all')
  expect(getArrangeable(givenState({ dataset: withActors(listIds(41)) }))).toBe('bars:headline')
})
