import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor, ActorId, RelationId } from '../../../src/model/dataset.ts'
import { createActor, createRelation } from '../../../src/model/edit/createRecords.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import type { Arrangement, LayoutMemory } from '../../../src/scene/arrangement.ts'
import { getHistoryWords } from '../../../src/workspace/catalogue/getHistoryWords.ts'
import {
  addRecords,
  changeRecords,
  mergeInto,
  removeRecords,
  replaceGroupBy,
  replaceTypeBy,
  splitOff,
} from '../../../src/workspace/commands/edit.ts'
import { redo, undo } from '../../../src/workspace/commands/history.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { IDLE } from '../../../src/workspace/tracing.ts'
import { EMPTY_SELECTION, INITIAL_VIEW } from '../../../src/workspace/view.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const DATASET = given('a opposes b', 'b supports c', 'c influences a')
const [A, B, C] = ['a', 'b', 'c'] as [ActorId, ActorId, ActorId]
const STATE = givenState({ dataset: DATASET })
const after = (...commands: readonly Command[]) => commands.reduce((state, command) => command(state), STATE)
const print = ({ dataset }: WorkspaceState) => JSON.stringify(toDatasetFile(dataset!))
const getLabel = ({ history }: WorkspaceState) => history.done.at(-1)?.label

test('an actor and its relation are added in one step, and the relation is selected', () => {
  const actor = createActor(DATASET, { name: { en: 'New' } })
  const relation = createRelation(DATASET, { type: 'supports', source: A, target: actor.id })
  const state = after(addRecords({ actors: [actor], relations: [relation] }, 1))
  expect(getLabel(state)).toEqual({ code: 'add', name: { en: 'a supports New', ar: expect.any(String) }, count: 1 })
  expect(state.view.selection).toEqual({ actors: [], relations: [relation.id] })
  expect(print(undo()(state))).toBe(print(STATE))
})

test('what is deleted is no longer selected, in focus or asked about', () => {
  const view = {
    ...INITIAL_VIEW,
    selection: { ...EMPTY_SELECTION, actors: [B] },
    focus: { actor: B, steps: 1 },
    trace: { ...INITIAL_VIEW.trace, from: [B], to: [C] },
  }
  const state = removeRecords({ actors: [B], relations: [] }, 1)({ ...STATE, view })
  expect([...state.dataset!.relations.values()].map(({ type }) => type)).toEqual(['influences'])
  expect(state.view.selection).toEqual(EMPTY_SELECTION)
  expect(state.view.focus).toBeNull()
  expect([state.view.trace.from, state.view.trace.to]).toEqual([[], [C]])
  expect(getLabel(state)).toMatchObject({ code: 'remove', name: { en: 'b' } })
})

test('an answer that speaks of what is deleted is put away at once, and so are pins', () => {
  const relations = [...DATASET.relations.keys()]
  const pins = [null, relations.slice(0, 1)].map((path) => ({ trace: INITIAL_VIEW.trace, path }))
  const tracing = { ...STATE.tracing, isDone: true }
  const state = removeRecords({ actors: [], relations: relations.slice(0, 1) }, 1)({ ...STATE, tracing, pins })
  expect(state.tracing).toEqual(IDLE)
  expect(state.pins.map(({ path }) => path)).toEqual([null])
})

test('actors are merged into the first, which is then selected', () => {
  const state = after(mergeInto([C, A], 1))
  expect([...state.dataset!.actors.keys()]).toEqual(['b', 'c'])
  expect(state.view.selection.actors).toEqual([C])
  expect(getLabel(state)).toMatchObject({ code: 'merge', count: 2 })
})

test('an actor that is split leaves what is named to the new one, which is then selected', () => {
  const part = createActor(DATASET, { name: { en: 'North' } })
  const [first] = DATASET.relations.keys()
  const state = after(splitOff(A, { part, moved: new Set([`end ${first}`]) }, 1))
  expect(state.dataset!.relations.get(first!)).toMatchObject({ source: 'north', target: 'b' })
  expect(state.view.selection.actors).toEqual(['north'])
  expect(getLabel(state)).toEqual({ code: 'split', name: { en: 'a' }, count: 1 })
  expect(print(undo()(state))).toBe(print(STATE))
})

test('a type that is gone is no longer asked for', () => {
  const types = [{ id: 'pays', parent: 'assists' }]
  const added = after(changeRecords({ relationTypes: types }, 1))
  const view = { ...INITIAL_VIEW, trace: { ...INITIAL_VIEW.trace, types: ['pays', 'opposes'] } }
  const state = replaceTypeBy('remove', { kind: 'relationTypes', id: 'pays', into: 'opposes' }, 1)({ ...added, view })
  expect(state.view.trace.types).toEqual(['opposes'])
  expect(getLabel(state)).toMatchObject({ code: 'remove', of: 'type', name: { en: 'pays' } })
})

test('a record that is given the values that it has is no step', () => {
  const actor: Actor = structuredClone(DATASET.actors.get(A)!)
  expect(after(changeRecords({ actors: [actor] }, 1))).toBe(STATE)
})

test('whatever is edited, undo leads back to the beginning and redo to the end, to the byte', () => {
  const actor = fc.constantFrom(A, B, C)
  const edits = fc.oneof(
    fc.tuple(actor, actor).map(
      ([source, target]): Command =>
        (state) => {
          const relation = createRelation(state.dataset!, { type: 'supports', source, target })
          const isThere = state.dataset!.actors.has(source) && state.dataset!.actors.has(target)
          return isThere ? addRecords({ relations: [relation] }, 1)(state) : state
        },
    ),
    fc.tuple(actor, fc.string({ minLength: 1, maxLength: 4 })).map(
      ([id, en]): Command =>
        (state) => {
          const record = state.dataset!.actors.get(id)
          return record ? changeRecords({ actors: [{ ...record, name: { en } }] }, 1)(state) : state
        },
    ),
    fc.constantFrom<Command>(
      changeRecords({ relationTypes: [{ id: 'opposes', parent: null, sign: 1 }] }, 1),
      changeRecords(
        { relationTypes: [{ id: 'pays', parent: 'supports' }], groups: [{ id: 'g', name: { en: 'G' } }] },
        1,
      ),
      replaceTypeBy('merge', { kind: 'relationTypes', id: 'supports', into: 'pays' }, 1),
      replaceTypeBy('remove', { kind: 'relationTypes', id: 'pays', into: 'opposes' }, 1),
      replaceTypeBy('change', { kind: 'relationTypes', id: 'opposes', into: 'opposes' }, 1),
      replaceGroupBy('remove', { id: 'g', into: null }, 1),
    ),
    fc.tuple(actor, fc.boolean()).map(
      ([id, isMoved]): Command =>
        (state) => {
          const part = createActor(state.dataset!, { name: { en: 'part' } })
          const moved = new Set(
            isMoved ? [...state.dataset!.relations.keys()].map((relation) => `end ${relation}`) : [],
          )
          return splitOff(id, { part, moved }, 1)(state)
        },
    ),
    actor.map((id) => removeRecords({ actors: [id], relations: [] }, 1)),
    fc.tuple(actor, actor).map(([one, other]) => mergeInto([one, other], 1)),
    fc.constant(removeRecords({ actors: [], relations: [[...DATASET.relations.keys()][0] as RelationId] }, 1)),
  )
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 8 }), (commands) => {
      const end = after(...commands)
      const count = end.history.done.length
      const start = Array.from({ length: count }, undo).reduce((state, command) => command(state), end)
      expect(print(start)).toBe(print(STATE))
      expect(print(Array.from({ length: count }, redo).reduce((state, command) => command(state), start))).toBe(
        print(end),
      )
    }),
  )
})

test('a deletion says how many relations went, in the history and in a notice that can undo it', () => {
  const state = after(removeRecords({ actors: [B] }, 1))
  expect(getLabel(state)).toMatchObject({ code: 'remove', relations: 2 })
  expect(state.notices).toEqual([{ code: 'removed', label: getLabel(state), revision: state.revision }])
  expect(getHistoryWords('en').undo(getLabel(state)!)).toBe('Undo: remove b with 2 relations')
  expect(getHistoryWords('ar').undo(getLabel(state)!)).toBe('تراجع: حذف b مع علاقتين')
})

test('what an undo brings back is selected, and what a redo brings back is in the picture', () => {
  const removed = after(removeRecords({ actors: [B] }, 1))
  expect(undo()(removed).view.selection).toEqual({ actors: [B], relations: [] })
  const actor = createActor(DATASET, { name: { en: 'New' } })
  const relation = createRelation(DATASET, { type: 'supports', source: A, target: actor.id })
  const added = undo()(after(addRecords({ actors: [actor], relations: [relation] }, 1)))
  const again = redo()({ ...added, arrangement: { spots: new Map([['a:a', {}]]) } as unknown as Arrangement })
  expect(again.view.selection).toEqual({ actors: [], relations: [relation.id] })
  expect(again.view.revealed).toEqual([actor.id])
})

test('whoever came into the picture with a step leaves it when it is undone, and nobody else does', () => {
  const relation = createRelation(DATASET, { type: 'supports', source: A, target: B })
  const arrangement = { spots: new Map([['a:a', { actor: A }]]), wires: [] } as unknown as Arrangement
  const shown = { ...STATE, arrangement, view: { ...STATE.view, revealed: [C] } }
  const added = addRecords({ actors: [], relations: [relation] }, 1)(shown)
  expect(added.view.revealed).toEqual([C, B])
  expect(undo()(added).view.revealed).toEqual([C])
  expect(undo()(redo()(undo()(added))).view.revealed).toEqual([C])
})

test('everybody stands again where they stood before a step, or after it', () => {
  const memory = (left: number) =>
    [{ layout: 'bars', level: 'headline', columns: [{ left }] }] as unknown as LayoutMemory[]
  const relation = createRelation(DATASET, { type: 'supports', source: A, target: B })
  const drawn = { ...STATE, memories: memory(1) }
  const added = { ...addRecords({ actors: [], relations: [relation] }, 1)(drawn), memories: memory(2) }
  const undone = undo()(added)
  expect(undone.memories).toEqual(memory(1))
  expect(redo()({ ...undone, memories: [] }).memories).toEqual(memory(2))
})

test('the label of a change names the field, if it is one', () => {
  const actor = DATASET.actors.get(A)!
  const state = after(changeRecords({ actors: [{ ...actor, description: { en: 'x' } }] }, 1))
  expect(getHistoryWords('en').undo(getLabel(state)!)).toBe('Undo: change the description of a')
  const several = after(changeRecords({ actors: [{ ...actor, type: 'party', aliases: ['x'] }] }, 1))
  expect(getHistoryWords('en').undo(getLabel(several)!)).toBe('Undo: change a')
})
