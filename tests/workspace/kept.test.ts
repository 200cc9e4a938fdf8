import { expect, test } from 'vitest'
import { diffDatasets } from '../../src/model/change/diffDatasets.ts'
import type { ActorId } from '../../src/model/dataset.ts'
import { recordChange, redo, undo } from '../../src/workspace/commands/history.ts'
import { moveActors } from '../../src/workspace/commands/move.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import { becomeOwn, openDocument } from '../../src/workspace/commands/openDocument.ts'
import { showKept } from '../../src/workspace/commands/showKept.ts'
import { printCurrentLink } from '../../src/workspace/link/printCurrentLink.ts'
import type { OpenedDocument } from '../../src/workspace/storage.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import type { WorkspaceState } from '../../src/workspace/workspaceState.ts'
import { given } from '../network/given.ts'
import { givenState } from './givenState.ts'

const DATASET = given('a heads b')
const opened = openDataset(DATASET)(givenState())
const move = moveActors(new Map([['a' as ActorId, { x: 1, y: 2 }]]), 1)
const edit = (state: WorkspaceState) => {
  const after = { ...state.dataset!, title: { en: 'Other' } }
  return recordChange(state, diffDatasets(state.dataset!, after), { code: 'reset-places' }, 1)
}
const own: OpenedDocument = {
  document: {
    ...{ id: 'own-1', title: DATASET.title, created: 1, changed: 1, size: 1, revision: 7 },
    ...{ copyOf: null, formatVersion: 2, removed: null },
  },
  dataset: { ...DATASET },
  history: edit(opened).history,
  damage: [],
}

test('what is read-only is changed by no command', () => {
  const state = openDocument(own, INITIAL_VIEW, { kind: 'read-only', why: 'other-tab' })(opened)
  for (const command of [edit, move, undo(), redo()]) expect(command(state)).toBe(state)
})

test('what was kept is no longer so from the very change on', () => {
  const state = openDocument(own, INITIAL_VIEW, { kind: 'kept', at: 1 })(opened)
  for (const command of [edit, move]) expect(command(state).kept).toEqual({ kind: 'keeping' })
  expect(edit(opened).kept).toEqual({ kind: 'not-kept' })
})

test('a document of one’s own opens with its history, and another dataset ends that', () => {
  const state = openDocument(own, INITIAL_VIEW, { kind: 'kept', at: 1 })(opened)
  expect(state).toMatchObject({ ownId: 'own-1', history: own.history, session: opened.session + 1 })
  const next = openDataset(given('c heads d'))(state)
  expect(next).toMatchObject({ ownId: null, kept: { kind: 'not-kept' }, history: { done: [], undone: [] } })
})

test('what is said of a document that was open before changes nothing', () => {
  const next = openDataset(given('c heads d'))(opened)
  expect(showKept({ kind: 'kept', at: 1 }, opened.session)(next)).toBe(next)
  expect(becomeOwn('own-1', opened.session)(next)).toBe(next)
})

test('the link of a document of one’s own has its id, and leaves its positions to the storage', () => {
  const state = move(openDocument(own, INITIAL_VIEW, { kind: 'kept', at: 1 })(opened))
  expect(printCurrentLink(state)).toEqual({ fragment: expect.stringContaining('own-1'), withoutPositions: false })
  expect(printCurrentLink(state).fragment).not.toContain('xy=')
  expect(printCurrentLink(move(opened)).fragment).toContain('xy=')
})
