import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import type { Keeper } from '../../src/app/createKeeper.ts'
import { createKeeper } from '../../src/app/createKeeper.ts'
import { followStorage } from '../../src/app/followStorage.ts'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { DATABASE_VERSION } from '../../src/platform/storage/createConnection.ts'
import { createMemoryRecords } from '../../src/platform/storage/createMemoryRecords.ts'
import { createTabs } from '../../src/platform/storage/createTabs.ts'
import type { BarMemory } from '../../src/scene/arrangement.ts'
import { redo, undo } from '../../src/workspace/commands/history.ts'
import { moveActors } from '../../src/workspace/commands/move.ts'
import { openDataset } from '../../src/workspace/commands/openDataset.ts'
import type { Workspace } from '../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../src/workspace/createWorkspace.ts'
import type { DocumentId } from '../../src/workspace/documentId.ts'
import { INITIAL_VIEW } from '../../src/workspace/view.ts'
import { DATASET, expectValue, getName, givenStorage, renameA } from '../platform/givenStorage.ts'
import { arbitraryEditing, printFile, toCommand, toDocumentDataset } from '../workspace/arbitraryEdits.ts'
import { givenState } from '../workspace/givenState.ts'

/** A tab of the app on one database. */
interface Tab {
  readonly workspace: Workspace
  readonly keeper: Keeper
  readonly leave: () => void
  /** Ends the tab as a crash does: nothing more is written, and the browser frees its locks. */
  readonly crash: () => void
}

const crashes: (() => void)[] = []

afterEach(() => {
  vi.restoreAllMocks()
  for (const crash of crashes.splice(0)) crash()
})

let count = 0

function openTab(name: string, dataset: Dataset | null = DATASET, pause = 0): Tab {
  const workspace = createWorkspace(givenState())
  if (dataset) workspace.run(openDataset(dataset))
  const tabs = createTabs(name)
  const storage = givenStorage(name)
  const locks: (() => void)[] = []
  let [leave, isAlive] = [() => {}, true]
  const keeper = createKeeper(workspace, {
    storage: {
      ...storage,
      create: (...asked) => (isAlive ? storage.create(...asked) : new Promise(() => {})),
      append: (...asked) => (isAlive ? storage.append(...asked) : new Promise(() => {})),
    },
    tabs: {
      ...tabs,
      claim: (id) => {
        const lock = tabs.claim(id)
        locks.push(lock.release)
        return lock
      },
    },
    records: createMemoryRecords(`memories-${name}`),
    createId: () => `own-${name}-${++count}`,
    now: Date.now,
    persist: async () => false,
    followLeaving: (listener) => {
      leave = listener
      return () => {}
    },
    pause,
  })
  const crash = () => {
    isAlive = false
    for (const release of locks) release()
    storage.close()
  }
  crashes.push(crash)
  return { workspace, keeper, leave: () => leave(), crash }
}

/** Opens a document in a tab of its own, beside the one that writes it. */
async function openBeside(name: string, id: DocumentId): Promise<Tab> {
  const tab = openTab(name, null)
  expectValue(await tab.keeper.read(id)).show(INITIAL_VIEW)
  return tab
}

/** Opens a document again. The lock of a tab that has crashed is free a moment later. */
async function openAgain(name: string, id: DocumentId): Promise<Tab> {
  const tab = await openBeside(name, id)
  await waitUntilKept(tab)
  return tab
}

function nextName(): string {
  return givenStorage().name
}

async function waitUntilKept({ workspace }: Tab): Promise<DocumentId> {
  await vi.waitUntil(() => workspace.getState().kept.kind === 'kept', { timeout: 20_000 })
  return workspace.getState().ownId!
}

const getKept = ({ workspace }: Tab) => workspace.getState().kept

test('a document becomes one’s own at the first edit of a record, and opens again with its history', async () => {
  const name = nextName()
  const tab = openTab(name)
  tab.workspace.run(moveActors(new Map([[[...DATASET.actors.keys()][0]!, { x: 1, y: 2 }]]), 1))
  await tab.keeper.storage.list()
  expect(tab.workspace.getState()).toMatchObject({ ownId: null, kept: { kind: 'not-kept' } })
  tab.workspace.run(renameA('one'))
  expect(getKept(tab)).toEqual({ kind: 'keeping' })
  const id = await waitUntilKept(tab)
  expect(tab.workspace.getState().notices).toContainEqual(
    expect.objectContaining({ code: 'own-document', isLasting: false }),
  )
  tab.workspace.run(renameA('two'))
  tab.workspace.run(undo())
  await waitUntilKept(tab)
  const before = tab.workspace.getState()
  tab.crash()
  const { workspace } = await openAgain(name, id)
  expect(printFile(toDocumentDataset(workspace.getState()))).toBe(printFile(toDocumentDataset(before)))
  workspace.run(redo())
  expect(getName(workspace.getState().dataset!)).toBe('two')
  for (let step = 0; step < 3; step++) workspace.run(undo())
  expect(printFile(toDocumentDataset(workspace.getState()))).toBe(printFile(DATASET))
})

test('a copy knows of which dataset of the app it is one', async () => {
  const tab = openTab(nextName())
  const shipped = [{ id: 'test', title: { en: 'Test' }, actors: 2, relations: 0 }]
  tab.workspace.run((state) => ({ ...state, shipped }))
  tab.workspace.run(renameA('one'))
  await waitUntilKept(tab)
  expect(expectValue(await tab.keeper.storage.list()).map(({ copyOf }) => copyOf)).toEqual(['test'])
})

test('nothing counts as kept before its transaction is done, and edits meanwhile are written next', async () => {
  const tab = openTab(nextName())
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  const seen: string[] = []
  tab.workspace.follow(({ kept, dataset }) => seen.push(`${kept.kind} ${getName(dataset!)}`))
  tab.workspace.run(renameA('two'))
  tab.leave()
  tab.workspace.run(renameA('three'))
  expect(getKept(tab).kind).toBe('keeping')
  await waitUntilKept(tab)
  expect(seen.filter((line) => line.startsWith('kept'))).toEqual(['kept three'])
  expect(getName(expectValue(await tab.keeper.storage.open(id)).dataset)).toBe('three')
})

test('what fails is said once, stays pending, and is written with the next change', async () => {
  const tab = openTab(nextName())
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  for (const name of ['two', 'three']) {
    tab.workspace.run(renameA(name))
    await vi.waitUntil(() => getKept(tab).kind === 'failed')
    expect(getKept(tab)).toEqual({ kind: 'failed', problem: { code: 'full' } })
  }
  expect(tab.workspace.getState().notices.filter(({ code }) => code === 'changes-not-kept')).toHaveLength(1)
  expect(getName(expectValue(await tab.keeper.storage.open(id)).dataset)).toBe('one')
  vi.restoreAllMocks()
  tab.workspace.run(renameA('four'))
  await waitUntilKept(tab)
  const { dataset, history } = expectValue(await tab.keeper.storage.open(id))
  expect([getName(dataset), history.done.length]).toEqual(['four', 4])
  // It can be saved again, so nothing says any more that it cannot.
  expect(tab.workspace.getState().notices.filter(({ code }) => code === 'changes-not-kept')).toEqual([])
})

test('a document that could not be created is created with the next change, whole', async () => {
  const tab = openTab(nextName())
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  tab.workspace.run(renameA('one'))
  await vi.waitUntil(() => getKept(tab).kind === 'failed')
  expect(tab.workspace.getState().ownId).toBe(null)
  vi.restoreAllMocks()
  tab.workspace.run(undo())
  tab.workspace.run(renameA('two'))
  tab.workspace.run(renameA('three'))
  const id = await waitUntilKept(tab)
  const { dataset, history } = expectValue(await tab.keeper.storage.open(id))
  expect([getName(dataset), history.done.length]).toEqual(['three', 2])
})

test('edits that another document displaces are written all the same', async () => {
  const name = nextName()
  const tab = openTab(name)
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  tab.workspace.run(renameA('two'))
  tab.leave()
  tab.workspace.run(renameA('three'))
  tab.workspace.run(openDataset({ ...DATASET }))
  expect(tab.workspace.getState()).toMatchObject({ ownId: null, kept: { kind: 'not-kept' } })
  await vi.waitUntil(async () => getName(expectValue(await tab.keeper.storage.open(id)).dataset) === 'three')
  expectValue(await tab.keeper.read(id)).show(INITIAL_VIEW)
  await waitUntilKept(tab)
  tab.workspace.run(renameA('four'))
  await waitUntilKept(tab)
  expect(getName(expectValue(await tab.keeper.storage.open(id)).dataset)).toBe('four')
})

test.each([2, 4])(
  'of %d tabs one writes, the others follow, and one of them goes on when it has gone',
  async (number) => {
    const name = nextName()
    const writer = openTab(name)
    writer.workspace.run(renameA('one'))
    const id = await waitUntilKept(writer)
    const others: Tab[] = []
    for (let index = 1; index < number; index++) others.push(await openBeside(name, id))
    for (const tab of others) {
      expect(getKept(tab)).toEqual({ kind: 'read-only', why: 'other-tab' })
      expect(tab.workspace.getState().notices).toEqual([{ code: 'read-only' }])
      tab.workspace.run(renameA('mine'))
      tab.workspace.run(undo())
      expect(getName(tab.workspace.getState().dataset!)).toBe('one')
    }
    writer.workspace.run(renameA('two'))
    await waitUntilKept(writer)
    for (const tab of others) await vi.waitUntil(() => getName(tab.workspace.getState().dataset!) === 'two')
    writer.workspace.run(renameA('never acknowledged'))
    writer.crash()
    await vi.waitUntil(() => others.some((tab) => getKept(tab).kind === 'kept'))
    expect(others.filter((tab) => getKept(tab).kind === 'kept')).toHaveLength(1)
    const heir = others.find((tab) => getKept(tab).kind === 'kept')!
    expect(getName(heir.workspace.getState().dataset!)).toBe('two')
    expect(heir.workspace.getState().notices).toEqual([])
    heir.workspace.run(undo())
    heir.workspace.run(renameA('three'))
    await waitUntilKept(heir)
    const { dataset, history } = expectValue(await heir.keeper.storage.open(id))
    expect([getName(dataset), history.done.length]).toEqual(['three', 2])
  },
)

test('without locks the later of two writers is refused, says so, and writes nothing over', async () => {
  const name = nextName()
  const first = openTab(name)
  first.workspace.run(renameA('one'))
  const id = await waitUntilKept(first)
  vi.spyOn(LockManager.prototype, 'request').mockRejectedValue(new DOMException('none', 'SecurityError'))
  const second = await openBeside(name, id)
  expect(getKept(second).kind).toBe('kept')
  first.workspace.run(renameA('two'))
  await waitUntilKept(first)
  second.workspace.run(renameA('mine'))
  await vi.waitUntil(() => getKept(second).kind === 'read-only')
  expect(getKept(second)).toEqual({ kind: 'read-only', why: 'changed-elsewhere' })
  expect(getName(expectValue(await first.keeper.storage.open(id)).dataset)).toBe('two')
})

test('a page of an older version becomes read-only as a newer one opens, and says so', async () => {
  const name = nextName()
  const tab = openTab(name)
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  const newer = await openDB(name, DATABASE_VERSION + 1)
  await vi.waitUntil(() => getKept(tab).kind === 'read-only')
  expect(getKept(tab)).toEqual({ kind: 'read-only', why: 'newer-app' })
  expect(tab.workspace.getState().notices).toContainEqual({ code: 'changes-not-kept', problem: 'newer-version' })
  tab.workspace.run(renameA('two'))
  expect(getName(tab.workspace.getState().dataset!)).toBe('one')
  expect(await newer.get('documents', id)).toMatchObject({ revision: 1 })
  newer.close()
})

test('a document that was removed is not opened', async () => {
  const tab = openTab(nextName())
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  expectValue(await tab.keeper.storage.remove(id))
  tab.workspace.run(openDataset({ ...DATASET }))
  expect(await tab.keeper.read(id)).toEqual({ ok: false, problems: [{ code: 'missing-document' }] })
})

test('after any edits and crashes, the document is as it was acknowledged, to the byte, or a later state of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryEditing,
      fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
      async (editing, chances) => {
        const { datasets, edits } = editing
        const name = nextName()
        let tab = openTab(name, datasets[0])
        let id: DocumentId | null = null
        let acknowledged: string | null = null
        /** All that was on the page since the last acknowledgement: what is stored may be any of it. */
        let shown: string[] = []
        const note = () => {
          const state = tab.workspace.getState()
          const printed = printFile(toDocumentDataset(state))
          if (state.kept.kind === 'kept') [id, acknowledged, shown] = [state.ownId, printed, [printed]]
          else shown.push(printed)
        }
        let stop = tab.workspace.follow(note)
        for (const [index, together] of edits.entries()) {
          for (const edit of together) tab.workspace.run(toCommand(edit, datasets))
          if (chances[index]! > 0 && tab.workspace.getState().kept.kind === 'keeping') await waitUntilKept(tab)
          if (chances[index]! < 2) {
            tab.leave()
            tab.crash()
            stop()
            if (id === null) tab = openTab(name, datasets[0])
            else {
              tab = await openAgain(name, id)
              expect(shown).toContain(printFile(toDocumentDataset(tab.workspace.getState())))
            }
            stop = tab.workspace.follow(note)
            note()
          }
        }
        if (tab.workspace.getState().kept.kind === 'keeping') await waitUntilKept(tab)
        tab.crash()
        if (id === null) return
        const opened = await openAgain(name, id)
        expect(printFile(toDocumentDataset(opened.workspace.getState()))).toBe(acknowledged)
        opened.crash()
      },
    ),
    { numRuns: 60 },
  )
})

test('edits without a pause are written all the same, some time after the first', async () => {
  const tab = openTab(nextName(), DATASET, 100)
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  let edits = 0
  await vi.waitUntil(
    async () => {
      tab.workspace.run(renameA(`edit ${++edits}`))
      return expectValue(await tab.keeper.storage.open(id)).document.revision > 1
    },
    { interval: 1, timeout: 20_000 },
  )
})

test('a page that was hidden with nothing to write goes on writing when it is back', async () => {
  const tab = openTab(nextName())
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  tab.leave()
  tab.workspace.run(renameA('two'))
  await waitUntilKept(tab)
  expect(getName(expectValue(await tab.keeper.storage.open(id)).dataset)).toBe('two')
})

test('the first edit of a record loads what keeps it, and moving somebody does not', async () => {
  const workspace = createWorkspace(givenState())
  followStorage(workspace)
  workspace.run(openDataset(DATASET))
  workspace.run(moveActors(new Map([[[...DATASET.actors.keys()][0]!, { x: 1, y: 2 }]]), 1))
  expect(workspace.getState().kept).toEqual({ kind: 'not-kept' })
  workspace.run(renameA('one'))
  expect(workspace.getState().kept).toEqual({ kind: 'keeping' })
  await vi.waitUntil(() => workspace.getState().kept.kind === 'kept', { timeout: 20_000 })
  expect(workspace.getState().ownId).toMatch(/^own-[0-9a-f]{32}$/)
})

const MEMORY = {
  layout: 'bars',
  level: 'headline',
  cast: ['a' as ActorId],
  columns: [
    {
      ...{ left: 0, right: 80, bars: [{ actor: 'a' as ActorId, top: 3, bottom: 60 }] },
      lines: new Map([['line:a|b|0|false', { left: 20, right: 20, label: 16 }]]),
      inside: new Map(),
    },
  ],
  positions: new Map([['a' as ActorId, { x: 1, y: 2 }]]),
  stood: new Map(),
} as const satisfies BarMemory

test('a document opens again with the places that its diagram had, also in a tab that follows', async () => {
  const name = nextName()
  const tab = openTab(name)
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  const beside = await openBeside(name, id)
  tab.workspace.run((state) => ({ ...state, memories: [MEMORY] }))
  await vi.waitUntil(() => beside.workspace.getState().memories.length > 0)
  expect(beside.workspace.getState().memories).toEqual([MEMORY])
  tab.crash()
  beside.crash()
  expect((await openAgain(name, id)).workspace.getState().memories).toEqual([MEMORY])
})

test('places that cannot be read are left out, and the document opens without', async () => {
  const name = nextName()
  const tab = openTab(name)
  tab.workspace.run(renameA('one'))
  const id = await waitUntilKept(tab)
  const damaged = { ...MEMORY, columns: [{ left: 0, right: Number.NaN }] } as unknown as BarMemory
  await createMemoryRecords(`memories-${name}`).put(id, [damaged])
  tab.crash()
  expect((await openAgain(name, id)).workspace.getState().memories).toEqual([])
})
