import { expect, test } from 'vitest'
import type { ClaimId, EventId, RelationId } from '../../../src/model/dataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { redo, undo } from '../../../src/workspace/commands/history.ts'
import { mergeRecords } from '../../../src/workspace/commands/mergeRecords.ts'
import { splitInTwo } from '../../../src/workspace/commands/splitInTwo.ts'
import type { WorkspaceState } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const [R, Q, P] = ['r', 'q', 'p'] as [RelationId, RelationId, RelationId]
const [E, F] = ['e', 'f'] as [EventId, EventId]
const [K, L] = ['k', 'l'] as [ClaimId, ClaimId]
const EVIDENCE = [{ source: 's' }, { source: 't' }]
const STATE = givenState({
  dataset: build({
    sources: [{ id: 's' }, { id: 't' }],
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' })),
    relations: [R, Q, P].map((id) => ({ id, type: 'supports', source: 'a', target: 'b', evidence: EVIDENCE })),
    events: [E, F].map((id) => ({ id, title: { en: id } })),
    claims: [K, L].map((id) => ({ id, topic: { en: id }, relations: [Q] })),
  }),
})
const print = ({ dataset }: WorkspaceState) => JSON.stringify(toDatasetFile(dataset!))
const getLabel = ({ history }: WorkspaceState) => history.done.at(-1)?.label

test('several relations become the first of them in one step, which is then selected', () => {
  const state = mergeRecords({ kind: 'relation', ids: [R, Q, P] }, 1)(STATE)
  expect([...state.dataset!.relations.keys()]).toEqual([R])
  expect(state.view.selection.relations).toEqual([R])
  expect(getLabel(state)).toMatchObject({ code: 'merge', count: 3 })
  expect(print(undo()(state))).toBe(print(STATE))
  expect(print(redo()(undo()(state)))).toBe(print(state))
})

test('events and claims are merged in a step with their name', () => {
  const events = mergeRecords({ kind: 'event', ids: [E, F] }, 1)(STATE)
  expect(getLabel(events)).toEqual({ code: 'merge', of: 'event', name: { en: 'e' }, count: 2 })
  const claims = mergeRecords({ kind: 'claim', ids: [L, K] }, 1)(STATE)
  expect(getLabel(claims)).toEqual({ code: 'merge', of: 'claim', name: { en: 'l' }, count: 2 })
  expect([print(undo()(events)), print(undo()(claims))]).toEqual([print(STATE), print(STATE)])
})

test('a record by itself, or with one that is not there, is not merged', () => {
  expect(mergeRecords({ kind: 'event', ids: [E] }, 1)(STATE)).toBe(STATE)
  expect(mergeRecords({ kind: 'event', ids: [E, 'none' as EventId] }, 1)(STATE)).toBe(STATE)
})

test('a relation is split in one step, and the second is selected', () => {
  const state = splitInTwo({ kind: 'relation', id: R }, { name: { en: '' }, moved: new Set([0]) }, 1)(STATE)
  const part = state.view.selection.relations[0]!
  expect([...state.dataset!.relations.keys()]).toEqual([R, part, Q, P])
  expect(state.dataset!.relations.get(part)!.evidence).toMatchObject([{ source: 's' }])
  expect(getLabel(state)).toMatchObject({ code: 'split', count: 1 })
  expect(print(undo()(state))).toBe(print(STATE))
})

test('the form of the second event or claim opens', () => {
  const split = { name: { en: 'Second' }, moved: new Set<number>() }
  const event = splitInTwo({ kind: 'event', id: E }, split, 1)(STATE)
  expect(event.form?.subject).toEqual({ kind: 'event', id: 'second' })
  const claim = splitInTwo({ kind: 'claim', id: K }, split, 1)(STATE)
  expect(claim.form?.subject).toEqual({ kind: 'claim', id: 'second' })
  expect(getLabel(claim)).toEqual({ code: 'split', of: 'claim', name: { en: 'k' }, count: 1 })
  expect(splitInTwo({ kind: 'claim', id: 'none' as ClaimId }, split, 1)(STATE)).toBe(STATE)
})
