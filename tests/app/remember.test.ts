import { expect, test } from 'vitest'
import { followPreferences, recallLast, recallPositions, recallPreferences } from '../../src/app/remember.ts'
import type { ActorId } from '../../src/model/dataset.ts'
import type { Memory } from '../../src/platform/createMemory.ts'
import { createMemory } from '../../src/platform/createMemory.ts'
import { undo } from '../../src/workspace/commands/history.ts'
import { moveActors } from '../../src/workspace/commands/move.ts'
import { changePreferences } from '../../src/workspace/commands/notices.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Workspace } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import { INITIAL_PREFERENCES } from '../../src/workspace/workspaceState.ts'
import { given } from '../network/given.ts'
import { givenState } from '../workspace/givenState.ts'

const DATASET = given('a heads b')
const TIME = Date.UTC(2026, 0, 2)
const [A, B] = ['a', 'b'] as unknown as [ActorId, ActorId]

/** A memory of this one visit, with what may be in it beforehand. */
function rememberIn(texts: Record<string, string> = {}): Memory & { readonly texts: Map<string, string> } {
  const kept = new Map(Object.entries(texts))
  return {
    texts: kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => Boolean(kept.set(key, text)),
    follow: () => {},
  }
}

/** Tabs of one browser: one storage, and each hears what another has written. */
function openTabs(count: number): Workspace[] {
  const kept = new Map<string, string>()
  const pages = Array.from({ length: count }, () => new EventTarget())
  return pages.map((page) => {
    const setItem = (key: string, newValue: string) => {
      const oldValue = kept.get(key) ?? null
      kept.set(key, newValue)
      if (oldValue === newValue) return
      for (const other of pages)
        if (other !== page) other.dispatchEvent(Object.assign(new Event('storage'), { key, oldValue, newValue }))
    }
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem }
    return openIn(createMemory(() => storage as Storage, page))
  })
}

function openIn(memory: Memory): Workspace {
  const workspace = createWorkspace(givenState({ dataset: DATASET }))
  followPreferences(workspace, memory)
  return workspace
}

/** As a browser that keeps nothing: each access throws. */
const forbidden = createMemory(() => {
  throw new Error('SecurityError')
}, new EventTarget())

const NONSENSE = [
  '',
  '{',
  'null',
  '[]',
  '7',
  '"dark"',
  '{}',
  '{"theme":"dark","rightOpen":true,"layouts":[["camps:all",[["a",1,2]]]]}',
  '{"version":0,"theme":"dark","rightOpen":true,"layouts":[["camps:all",[["a",1,2]]]]}',
  '{"version":2,"theme":"dark","rightOpen":true,"layouts":[["camps:all",[["a",1,2]]]]}',
  '{"version":"1","theme":"dark","rightOpen":true,"layouts":[["camps:all",[["a",1,2]]]]}',
  '{"version":1,"theme":"sepia","rightOpen":"yes","leftOpen":null,"layouts":{"camps:all":[["a",1,2]]}}',
  '{"version":1,"layouts":"camps:all"}',
  '{"version":1,"layouts":[null,7,["camps:all"],[7,[]],["camps:all",{"a":[1,2]}]]}',
]

test('damaged, foreign and other-version content counts as nothing remembered', () => {
  for (const text of NONSENSE) {
    const memory = rememberIn({ preferences: text, 'places:test': text })
    expect(recallPreferences(memory, true)).toEqual({ ...INITIAL_PREFERENCES, leftOpen: true })
    expect(recallPositions(memory, 'test')).toEqual(new Map())
  }
})

test('recallPositions takes only places that can be drawn', () => {
  const places = '["a",1,2],["b",1e999,0],["b",1e7,0],["b",null,0],["b","1","2"],["b",1],[7,1,2],null,"b"'
  const memory = rememberIn({ 'places:test': `{"version":1,"layouts":[["camps:all",[${places}]]]}` })
  expect(recallPositions(memory, 'test')).toEqual(new Map([['camps:all', new Map([[A, { x: 1, y: 2 }]])]]))
})

test('recallPreferences keeps what is sound of what is partly damaged', () => {
  const memory = rememberIn({ preferences: '{"version":1,"theme":"dark","leftOpen":"no","welcomed":true}' })
  expect(recallPreferences(memory, false)).toEqual({
    ...INITIAL_PREFERENCES,
    theme: 'dark',
    leftOpen: false,
    welcomed: true,
  })
})

test('a first visit has the legend open where there is room for it', () => {
  expect(recallPreferences(rememberIn(), true).leftOpen).toBe(true)
  expect(recallPreferences(rememberIn(), false).leftOpen).toBe(false)
})

test('where panels would cover the diagram, they begin closed whatever was open', () => {
  const open = rememberIn({ preferences: '{"version":1,"leftOpen":true,"rightOpen":true}' })
  expect(recallPreferences(open, false)).toMatchObject({ leftOpen: false, rightOpen: false })
  expect(recallPreferences(open, true)).toMatchObject({ leftOpen: true, rightOpen: true })
})

test('preferences come back as they were set', () => {
  const memory = rememberIn()
  const workspace = openIn(memory)
  workspace.run(changePreferences({ theme: 'dark', leftOpen: false, rightOpen: true, welcomed: true }))
  expect(recallPreferences(memory, true)).toEqual(workspace.getState().preferences)
})

test('places come back as they were set, for each layout and for their dataset only', () => {
  const memory = rememberIn()
  const workspace = openIn(memory)
  workspace.run(moveActors(new Map([[A, { x: 1.5, y: -2 }]]), TIME))
  workspace.run((state) => ({ ...state, view: { ...INITIAL_VIEW, layout: 'force' } }))
  workspace.run(moveActors(new Map([[B, { x: 0, y: 3 }]]), TIME))
  expect(recallPositions(memory, 'test')).toEqual(workspace.getState().positions)
  expect(recallPositions(memory, 'test').size).toBe(2)
  expect(recallPositions(memory, 'other')).toEqual(new Map())
})

test('opening another dataset overwrites nothing that is remembered', () => {
  const memory = rememberIn()
  const workspace = openIn(memory)
  workspace.run(moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME))
  const before = new Map(memory.texts)
  workspace.run(openDataset({ ...DATASET, id: 'other' }))
  expect(memory.texts).toEqual(before)
})

test('a storage that throws says so once and loses nothing in the page', () => {
  const workspace = openIn(forbidden)
  workspace.run(moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME))
  workspace.run(changePreferences({ theme: 'dark' }))
  workspace.run(moveActors(new Map([[B, { x: 3, y: 4 }]]), TIME))
  const { notices, positions, preferences, history } = workspace.getState()
  expect(notices).toEqual([{ code: 'nothing-remembered' }])
  expect([...positions.values()]).toEqual([
    new Map([
      [A, { x: 1, y: 2 }],
      [B, { x: 3, y: 4 }],
    ]),
  ])
  expect(preferences.theme).toBe('dark')
  expect(history.done.map(({ label }) => label)).toEqual(['a', 'b'].map((en) => ({ code: 'move-actor', name: { en } })))
})

test('a storage that throws is read as an empty one', () => {
  expect(recallPreferences(forbidden, true)).toEqual({ ...INITIAL_PREFERENCES, leftOpen: true })
  expect(recallPositions(forbidden, 'test')).toEqual(new Map())
})

test('places that are moved in two tabs are both kept, in both and at the next visit', () => {
  const [one, other] = openTabs(2) as [Workspace, Workspace]
  one.run(moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME))
  other.run(moveActors(new Map([[B, { x: 3, y: 4 }]]), TIME))
  const both = new Map([
    [A, { x: 1, y: 2 }],
    [B, { x: 3, y: 4 }],
  ])
  expect([...one.getState().positions.values()]).toEqual([both])
  expect([...other.getState().positions.values()]).toEqual([both])
})

test('undoing a move in one tab leaves what was moved in the other, and is undone there too', () => {
  const [one, other] = openTabs(2) as [Workspace, Workspace]
  one.run(moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME))
  other.run(moveActors(new Map([[B, { x: 3, y: 4 }]]), TIME))
  one.run(undo())
  for (const tab of [one, other])
    expect([...tab.getState().positions.values()]).toEqual([new Map([[B, { x: 3, y: 4 }]])])
})

test('a tab that has heard nothing of another writes over nothing but what has changed in it', () => {
  const memory = rememberIn()
  const [one, other] = [openIn(memory), openIn(memory)]
  one.run(changePreferences({ theme: 'dark' }))
  one.run(moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME))
  other.run(changePreferences({ welcomed: true }))
  other.run(moveActors(new Map([[B, { x: 3, y: 4 }]]), TIME))
  expect(recallPreferences(memory, true)).toMatchObject({ theme: 'dark', welcomed: true })
  expect([...recallPositions(memory, 'test').values()][0]?.size).toBe(2)
})

test('a document of one’s own is remembered as the last one until something else is open, and its places are not', () => {
  const memory = rememberIn()
  const workspace = openIn(memory)
  expect(recallLast(memory)).toBe(undefined)
  workspace.run((state) => ({ ...state, ownId: 'own-1' }))
  workspace.run(moveActors(new Map([[A, { x: 1, y: 2 }]]), TIME))
  expect(recallLast(memory)).toBe('own-1')
  expect(recallPositions(memory, 'test')).toEqual(new Map())
  workspace.run(openDataset({ ...DATASET }))
  expect(recallLast(memory)).toBe(null)
  expect(recallLast(rememberIn({ last: 'iraq' }))).toBe(null)
})
