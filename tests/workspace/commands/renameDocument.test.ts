import { expect, test } from 'vitest'
import { undo } from '../../../src/workspace/commands/history.ts'
import { renameDocument } from '../../../src/workspace/commands/renameDocument.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { given } from '../../network/given.ts'

const DATASET = { ...given('a opposes b'), title: { en: 'Harbour', ar: 'الميناء' } }

test('a document is renamed by the title of its dataset, in a step that can be undone', () => {
  const renamed = renameDocument('Port', 1)({ ...INITIAL_STATE, dataset: DATASET, ownName: { en: 'Quay' } })
  expect(renamed.dataset!.title).toEqual({ en: 'Port', ar: 'الميناء' })
  expect(renamed.ownName).toBeNull()
  expect(renamed.history.done.map(({ label }) => label)).toEqual([{ code: 'rename', name: 'Port' }])
  expect(undo()(renamed).dataset!.title).toEqual(DATASET.title)
})

test('a document that is only read keeps its name', () => {
  const state = { ...INITIAL_STATE, dataset: DATASET, kept: { kind: 'read-only', why: 'other-tab' } as const }
  expect(renameDocument('Port', 1)(state)).toBe(state)
})
