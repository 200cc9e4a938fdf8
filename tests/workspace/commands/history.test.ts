import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import type { Actor, ActorId, Dataset } from '../../../src/model/dataset.ts'
import { amendPositions, recordChange, redo, undo } from '../../../src/workspace/commands/history.ts'
import { moveActors, takePositions } from '../../../src/workspace/commands/move.ts'
import { openDataset } from '../../../src/workspace/commands/openDataset.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import type { Label, Positions } from '../../../src/workspace/document.ts'
import { mergePositions } from '../../../src/workspace/mergePositions.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const DATASET = build({ actors: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id }, type: 'state' })) })
const [A, B, C] = [...DATASET.actors.keys()] as [ActorId, ActorId, ActorId]
const LABEL: Label = { code: 'move-actor', name: { en: 'a' } }
const TIME = Date.UTC(2026, 0, 2)

const opened = openDataset(DATASET)(givenState())
const move = (actor: ActorId, x: number) => moveActors(new Map([[actor, { x, y: 0 }]]), TIME)
const at = (...places: readonly (readonly [ActorId, number])[]): Positions =>
  new Map(places.length === 0 ? [] : [['bars:all', new Map(places.map(([actor, x]) => [actor, { x, y: 0 }]))]])

function rename(state: WorkspaceState, name: string): WorkspaceState {
  const a: Actor = { ...state.dataset!.actors.get(A)!, name: { en: name } }
  const renamed: Dataset = { ...state.dataset!, actors: new Map(state.dataset!.actors).set(A, a) }
  return recordChange(state, diffDatasets(state.dataset!, renamed), LABEL, TIME)
}

function getName({ dataset }: WorkspaceState): string {
  return dataset!.actors.get(A)!.name.en
}

test('a change of records and one of places are steps of one history', () => {
  const state = move(B, 2)(rename(move(A, 1)(opened), 'Alpha'))
  expect(getName(state)).toBe('Alpha')
  const back = undo()(undo()(state))
  expect(getName(back)).toBe('a')
  expect(back.positions).toEqual(at([A, 1]))
  const forth = redo()(redo()(back))
  expect(getName(forth)).toBe('Alpha')
  expect(forth.positions).toEqual(at([A, 1], [B, 2]))
  expect(forth.history).toEqual(state.history)
})

test('moving an actor leaves the dataset the very same, and changing a record leaves the places', () => {
  const moved = move(A, 1)(opened)
  expect(moved.dataset).toBe(DATASET)
  const renamed = rename(moved, 'Alpha')
  expect(renamed.dataset).not.toBe(DATASET)
  expect(renamed.dataset!.relations).toBe(DATASET.relations)
  expect(renamed.positions).toBe(moved.positions)
})

test('the revision counts every change, also those that go back', () => {
  const states = [opened, move(A, 1)(opened)]
  states.push(undo()(states[1]!), takePositions(at(), at([B, 2]))(states[1]!))
  expect(states.map(({ revision }) => revision)).toEqual([0, 1, 2, 2])
  expect(openDataset({ ...DATASET })(states[1]!).revision).toBe(0)
})

test('a step that no longer fits is a mistake of ours and says which record is in the way', () => {
  const state = { ...move(A, 1)(opened), positions: at([A, 7]) }
  expect(() => undo()(state)).toThrow(/other-record.*positions.*bars:all a/)
})

test('what another tab has moved stays, whatever is undone and redone', () => {
  const state = undo()(move(C, 3)(move(A, 2)(move(A, 1)(opened))))
  const taken = takePositions(at([A, 1]), at([A, 9], [B, 5]))(state)
  expect(taken.positions).toEqual(at([A, 9], [B, 5]))
  const back = undo()(undo()(taken))
  expect(back.positions).toEqual(at([A, 9], [B, 5]))
  const forth = redo()(redo()(redo()(back)))
  expect(forth.positions).toEqual(at([A, 9], [B, 5], [C, 3]))
  expect(undo()(forth).positions).toEqual(at([A, 9], [B, 5]))
})

test('what another tab has put back is put back in every state of the history', () => {
  const state = move(B, 2)(move(A, 1)(opened))
  const taken = takePositions(at([A, 1]), at())(state)
  expect(taken.positions).toEqual(at([B, 2]))
  expect(undo()(taken).positions).toEqual(at())
  expect(redo()(undo()(taken)).positions).toEqual(at([B, 2]))
})

test('places that a link brings are no step: undo goes back to before the last one, and redo to where it led', () => {
  const state = undo()(move(C, 3)(move(B, 2)(move(A, 1)(opened))))
  const linked = openDataset(DATASET, INITIAL_VIEW, at([A, 8]))(state)
  expect(linked.positions).toEqual(at([A, 8]))
  expect(undo()(linked).positions).toEqual(at([A, 1]))
  expect(redo()(linked).positions).toEqual(at([A, 1], [B, 2], [C, 3]))
  expect(redo()(undo()(linked)).positions).toEqual(at([A, 8]))
})

test('amendPositions without a document does nothing', () => {
  const state = givenState()
  expect(amendPositions(state, () => at([A, 1]))).toBe(state)
})

/** The same history as whole states: those that were, the present one, and those that can come again. */
interface States {
  readonly past: readonly Positions[]
  readonly present: Positions
  readonly future: readonly Positions[]
}

type Act = readonly [command: Command, act: (states: States) => States]

const step = (command: Command, change: (positions: Positions) => Positions): Act => [
  command,
  ({ past, present }) => ({ past: [...past, present], present: change(present), future: [] }),
]
const back: Act = [
  undo(),
  (states) =>
    states.past.length === 0
      ? states
      : { past: states.past.slice(0, -1), present: states.past.at(-1)!, future: [states.present, ...states.future] },
]
const forth: Act = [
  redo(),
  (states) =>
    states.future.length === 0
      ? states
      : { past: [...states.past, states.present], present: states.future[0]!, future: states.future.slice(1) },
]
const take = (before: Positions, after: Positions): Act => [
  takePositions(before, after),
  ({ past, present, future }) => {
    const merge = (positions: Positions) => mergePositions(positions, before, after)
    return { past: past.map(merge), present: merge(present), future: future.map(merge) }
  },
]
const x = fc.nat(3)
const actor = fc.constantFrom(A, B, C)
const somewhere = fc.uniqueArray(fc.tuple(actor, x), { selector: ([id]) => id }).map((places) => at(...places))
const act: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(actor, x)
    .map(([id, to]) =>
      step(move(id, to), (positions) =>
        mergePositions(positions, new Map(), new Map([['bars:all', new Map([[id, { x: to, y: 0 }]])]])),
      ),
    ),
  fc.constant(back),
  fc.constant(forth),
  fc.tuple(somewhere, somewhere).map(([before, after]) => take(before, after)),
)

test('whatever is moved, undone, redone and taken from another tab, it is as if whole states had been kept', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      let state = opened
      let states: States = { past: [], present: at(), future: [] }
      for (const [command, model] of acts) {
        state = command(state)
        states = model(states)
        expect(state.positions).toEqual(states.present)
        expect(state.history.done).toHaveLength(states.past.length)
        expect(state.history.undone).toHaveLength(states.future.length)
      }
      while (state.history.done.length > 0) state = undo()(state)
      expect(state.positions).toEqual(states.past[0] ?? states.present)
    }),
  )
})
