import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { DATABASE_VERSION } from '../../src/platform/storage/createConnection.ts'
import { RECORD_VERSION } from '../../src/platform/storage/records.ts'
import type { StorageProblem } from '../../src/workspace/storage.ts'
import {
  appendNames,
  DATASET,
  expectValue,
  getName,
  givenStorage,
  ID,
  logNames,
  named,
  printFile,
  storeNames,
  tamper,
} from './givenStorage.ts'

afterEach(() => vi.restoreAllMocks())

/** A page of a newer version of the app has it. */
const NEWER = DATABASE_VERSION + 1
const NAMES = (count: number) => Array.from({ length: count }, (_, index) => `name ${index + 1}`)
const full = () => {
  throw new DOMException('full', 'QuotaExceededError')
}
const refuse = (code: StorageProblem['code']) => ({ ok: false, problems: [expect.objectContaining({ code })] })

test('what was written comes back as it was, with its history and its revision', async () => {
  const storage = givenStorage()
  const positions = new Map([['bars:all', new Map([['a' as ActorId, { x: 1.25, y: -3 }]])]])
  const dataset = { ...DATASET, positions }
  expectValue(await storage.create({ id: ID, copyOf: 'iraq', dataset, entries: logNames('one') }))
  const after = { ...named(DATASET, 'two'), positions }
  const entries = [logNames('one', 'two')[1]!]
  expectValue(await storage.append(ID, { entries, expectedRevision: 1, dataset: after }))
  const { document, ...opened } = expectValue(await givenStorage(storage.name).open(ID))
  expect(document).toMatchObject({ id: ID, title: { en: 'Test' }, revision: 2, copyOf: 'iraq', removed: null })
  expect(printFile(opened.dataset)).toBe(printFile(after))
  expect(opened.history.done.map(({ time }) => time)).toEqual([0, 1])
  expect([opened.history.undone, opened.damage]).toEqual([[], []])
})

test('changes that stand on another revision are refused, and nothing is written over', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one', 'two')
  for (const expectedRevision of [0, 1, 3]) {
    const answer = await storage.append(ID, { entries: logNames('x'), expectedRevision, dataset: named(DATASET, 'x') })
    expect(answer).toEqual({ ok: false, problems: [{ code: 'other-revision', revision: 2 }] })
  }
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('two')
})

test('a transaction is strict, and is answered only once it is done', async () => {
  const storage = givenStorage()
  const options: (IDBTransactionOptions | undefined)[] = []
  const transaction = IDBDatabase.prototype.transaction
  let isDone = false
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    options.push(args[2])
    const begun = transaction.apply(this, args)
    begun.addEventListener('complete', () => {
      isDone = true
    })
    return begun
  })
  expectValue(await storage.create({ id: ID, copyOf: null, dataset: DATASET, entries: [] }))
  expect([isDone, options]).toEqual([true, [{ durability: 'strict' }]])
})

test('a snapshot is taken as changes add up, and the last twenty versions and all named ones stay', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  expectValue(await storage.nameVersion(ID, 1, 'Before the hearing'))
  for (let from = 1; from < 1201; from += 50) {
    const names = ['one', ...NAMES(1200)].slice(0, from + 50)
    const entries = logNames(...names).slice(from)
    expectValue(await storage.append(ID, { entries, expectedRevision: from, dataset: named(DATASET, names.at(-1)!) }))
  }
  const versions = expectValue(await storage.listVersions(ID))
  expect(versions.filter(({ name }) => name === null)).toHaveLength(20)
  expect(versions.at(-1)).toMatchObject({ revision: 1, name: 'Before the hearing' })
  expect(versions[0]!.revision).toBe(1201)
  expect(getName(expectValue(await storage.readVersion(ID, 1)))).toBe('one')
  expect(getName(expectValue(await storage.readVersion(ID, versions[1]!.revision)))).toBe('name 1150')
  expect(await storage.readVersion(ID, 7)).toEqual(refuse('missing-version'))
  const { dataset, history, damage } = expectValue(await storage.open(ID))
  expect([getName(dataset), damage]).toEqual(['name 1200', []])
  expect(history.done.length).toBeGreaterThanOrEqual(950)
})

test('a document is renamed, copied, removed, restored and purged', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  expectValue(await storage.rename(ID, { en: 'Mine' }))
  expectValue(await storage.copy(ID, 'own-copy'))
  await appendNames(storage, ['one', 'two'], 1)
  const list = async () =>
    expectValue(await storage.list()).map(({ id, title, removed }) => [id, title.en, removed !== null])
  expect(await list()).toEqual([
    [ID, 'Mine', false],
    ['own-copy', 'Mine', false],
  ])
  const removed = expectValue(await storage.remove(ID))
  expect(await storage.append(ID, { entries: [], expectedRevision: 2, dataset: DATASET })).toEqual(
    refuse('missing-document'),
  )
  expect(expectValue(await storage.purge(removed.removed!))).toEqual([])
  expectValue(await storage.restore(ID))
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('two')
  expectValue(await storage.remove(ID))
  expect(expectValue(await storage.purge(Number.MAX_SAFE_INTEGER))).toEqual([ID])
  expect(await list()).toEqual([['own-copy', 'Mine', false]])
  expect(await storage.open(ID)).toEqual(refuse('missing-document'))
  expect(getName(expectValue(await storage.open('own-copy')).dataset)).toBe('one')
})

test('a full disk is answered at each kind of write, and what was acknowledged stays', async () => {
  for (let failing = 1; failing <= 3; failing++) {
    const storage = givenStorage()
    await storeNames(storage, 'one')
    let writes = 0
    const [add, put] = [IDBObjectStore.prototype.add, IDBObjectStore.prototype.put]
    const count = (write: typeof add) =>
      function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
        return ++writes >= failing ? full() : write.apply(this, args)
      }
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(count(add))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(count(put))
    const entries = logNames('one', ...NAMES(2)).slice(1)
    const answer = await storage.append(ID, { entries, expectedRevision: 1, dataset: named(DATASET, 'name 2') })
    const created = await storage.create({ id: 'own-other', copyOf: null, dataset: DATASET, entries: [] })
    vi.restoreAllMocks()
    expect([answer, created]).toEqual([refuse('full'), refuse('full')])
    expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('one')
    expect(await storage.open('own-other')).toEqual(refuse('missing-document'))
    expectValue(await storage.append(ID, { entries, expectedRevision: 1, dataset: named(DATASET, 'name 2') }))
    expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('name 2')
  }
})

test('where a snapshot has no room, the change is kept without one', async () => {
  const storage = givenStorage()
  await storeNames(storage)
  const add = IDBObjectStore.prototype.add
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    return this.name === 'snapshots' ? full() : add.apply(this, args)
  })
  const entries = logNames(...NAMES(60))
  expectValue(await storage.append(ID, { entries, expectedRevision: 0, dataset: named(DATASET, 'name 60') }))
  vi.restoreAllMocks()
  expect(expectValue(await storage.listVersions(ID))).toHaveLength(1)
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('name 60')
})

test('an aborted transaction leaves nothing behind, wherever it ends', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  for (let failing = 1; failing <= 2; failing++) {
    let writes = 0
    for (const kind of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[kind]
      vi.spyOn(IDBObjectStore.prototype, kind).mockImplementation(function (this: IDBObjectStore, ...args) {
        const request = write.apply(this, args)
        if (++writes === failing) this.transaction.abort()
        return request
      })
    }
    const entries = logNames('one', 'two').slice(1)
    const answer = await storage.append(ID, { entries, expectedRevision: 1, dataset: named(DATASET, 'two') })
    vi.restoreAllMocks()
    expect(answer).toEqual(refuse('aborted'))
    expect(expectValue(await storage.open(ID)).document.revision).toBe(1)
  }
})

test('a connection that was closed is opened again', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  const transaction = IDBDatabase.prototype.transaction
  let isFirst = true
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (isFirst) this.close()
    isFirst = false
    return transaction.apply(this, args)
  })
  await appendNames(storage, ['one', 'two'], 1)
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('two')
})

test('without IndexedDB every answer says so', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  expect(await givenStorage().list()).toEqual(refuse('unavailable'))
})

const DAMAGES: readonly (readonly [string, (value: Record<string, unknown>) => unknown])[] = [
  ['another text', (value) => ({ ...value, text: `${value['text']} ` })],
  ['half of its text', (value) => ({ ...value, text: String(value['text']).slice(0, 40) })],
  ['no text', (value) => ({ ...value, text: undefined })],
  ['another document', (value) => ({ ...value, document: 'own-other' })],
  ['another sum', (value) => ({ ...value, sum: 1 })],
  ['no version', (value) => ({ ...value, version: undefined })],
  ['a text in its stead', () => 'rubbish'],
  ['nothing in its stead', () => null],
]

test.each(DAMAGES)('a snapshot with %s is gone round, and set aside by whoever repairs', async (_, damage) => {
  const storage = givenStorage()
  await storeNames(storage, ...NAMES(60))
  await tamper(storage.name, (put) => put('snapshots', [ID, 50], damage))
  const { dataset, history, damage: found } = expectValue(await storage.open(ID, { repair: true }))
  expect([getName(dataset), history.done.length, found]).toEqual(['name 60', 60, [{ kind: 'snapshot', revision: 50 }]])
  expect(expectValue(await storage.open(ID)).damage).toEqual([])
  await appendNames(storage, NAMES(61), 60)
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('name 61')
  expect(JSON.parse(expectValue(await storage.writeBackup())).damaged).toHaveLength(1)
})

test.each(DAMAGES)('a change with %s costs what rests on it alone, and the next change is kept', async (_, damage) => {
  const storage = givenStorage()
  await storeNames(storage, ...NAMES(55))
  await tamper(storage.name, (put) => put('changes', [ID, 53], damage))
  const { dataset, history, damage: found } = expectValue(await storage.open(ID, { repair: true }))
  expect(getName(dataset)).toBe('name 52')
  expect(history.done).toEqual([])
  expect(found.map(({ kind, revision }) => `${kind} ${revision}`)).toEqual(['change 53', 'change 54', 'change 55'])
  const again = expectValue(await storage.open(ID))
  expect([getName(again.dataset), again.damage, again.document.revision]).toEqual(['name 52', [], 55])
})

test('a damaged change before the latest snapshot costs the history before it alone', async () => {
  const storage = givenStorage()
  await storeNames(storage, ...NAMES(55))
  await tamper(storage.name, (put) => put('changes', [ID, 20], () => 'rubbish'))
  const { dataset, history, damage } = expectValue(await storage.open(ID, { repair: true }))
  expect([getName(dataset), history.done.length, damage]).toEqual(['name 55', 35, [{ kind: 'change', revision: 20 }]])
})

test('a change that still applies counts, though one before it is damaged', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  const other = { ...named(DATASET, 'one'), title: { en: 'Other' } }
  const { diffDatasets } = await import('../../src/model/change/diffDatasets.ts')
  const [entry] = logNames('x')
  const entries = [{ ...entry!, change: diffDatasets(named(DATASET, 'one'), other) }]
  expectValue(await storage.append(ID, { entries, expectedRevision: 1, dataset: other }))
  await tamper(storage.name, (put) => put('changes', [ID, 1], () => 'rubbish'))
  const { dataset, history } = expectValue(await storage.open(ID))
  expect([getName(dataset), dataset.title.en, history.done.length]).toEqual(['a', 'Other', 1])
})

test.each([
  ['is rubbish', () => 'rubbish'],
  ['has no revision', (value: object) => ({ ...value, revision: undefined })],
  ['has another id', (value: object) => ({ ...value, id: 'own-other' })],
])('a document whose record %s is made anew of its snapshots and changes', async (_, damage) => {
  const storage = givenStorage()
  await storeNames(storage, 'one', 'two')
  await tamper(storage.name, (put) => put('documents', ID, damage))
  expect(expectValue(await storage.list()).map(({ id, revision }) => [id, revision])).toEqual([[ID, 2]])
  const opened = expectValue(await storage.open(ID, { repair: true }))
  expect([getName(opened.dataset), opened.damage]).toEqual(['two', [{ kind: 'document', revision: 2 }]])
  await appendNames(storage, ['one', 'two', 'three'], 2)
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('three')
})

const LONG_NAME = 'long '.repeat(1_000_000)

test('a long text is stored in parts, and comes back whole', async () => {
  const storage = givenStorage()
  const dataset = named(DATASET, LONG_NAME)
  expectValue(await storage.create({ id: ID, copyOf: null, dataset, entries: [] }))
  const database = await openDB(storage.name)
  const parts: readonly string[] = await database.getAll('texts')
  database.close()
  expect(parts.map(({ length }) => length).slice(0, 2)).toEqual([2_000_000, 2_000_000])
  expect(printFile(expectValue(await storage.open(ID)).dataset)).toBe(printFile(dataset))
  expect(printFile(expectValue(await storage.readVersion(ID, 0)))).toBe(printFile(dataset))
  expectValue(await storage.copy(ID, 'own-copy'))
  const backup = expectValue(await storage.writeBackup())
  const other = givenStorage()
  expectValue(await other.readBackup(backup))
  for (const id of [ID, 'own-copy'] as const) {
    expect(printFile(expectValue(await other.open(id)).dataset)).toBe(printFile(dataset))
  }
})

test('a part of a text that is missing or another is damage, and is set aside whole', async () => {
  const storage = givenStorage()
  expectValue(await storage.create({ id: ID, copyOf: null, dataset: DATASET, entries: [] }))
  await appendNames(storage, [...NAMES(49), LONG_NAME, 'after'])
  await tamper(storage.name, (put) => put('texts', [ID, 50, 1], () => 'rubbish' as never))
  const { dataset, damage } = expectValue(await storage.open(ID, { repair: true }))
  expect([getName(dataset), damage]).toEqual(['after', [{ kind: 'snapshot', revision: 50 }]])
  expect(expectValue(await storage.open(ID)).damage).toEqual([])
})

test('no part of a text is left once its document is gone', async () => {
  const storage = givenStorage()
  expectValue(await storage.create({ id: ID, copyOf: null, dataset: named(DATASET, LONG_NAME), entries: [] }))
  expectValue(await storage.remove(ID))
  expectValue(await storage.purge(Number.MAX_SAFE_INTEGER))
  const database = await openDB(storage.name)
  expect(await database.count('texts')).toBe(0)
  database.close()
})

test('a database of the version before is brought up to date with all that is in it', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  const records = JSON.parse(expectValue(await storage.writeBackup()))
  const old = await openDB(`${storage.name}-old`, 1, {
    upgrade: (database) => {
      for (const store of ['documents', 'snapshots', 'changes']) database.createObjectStore(store)
      database.createObjectStore('damaged', { autoIncrement: true })
    },
  })
  for (const store of ['documents', 'snapshots', 'changes']) {
    for (const [key, value] of records[store]) await old.put(store, value, key)
  }
  old.close()
  const { dataset, damage } = expectValue(await givenStorage(`${storage.name}-old`).open(ID))
  expect([getName(dataset), damage]).toEqual(['one', []])
})

test('records of version 1 are read as they are, and a page that knows no other does not read what follows them', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  const whole = expectValue(await storage.open(ID))
  await tamper(storage.name, async (put) => {
    await put('documents', ID, (value) => ({ ...value, version: 1, formatVersion: 2 }))
    await put('snapshots', [ID, 0], (value) => ({ ...value, version: 1, formatVersion: 2 }))
    await put('changes', [ID, 1], (value) => ({ ...value, version: 1 }))
  })
  const { dataset, history, damage } = expectValue(await givenStorage(storage.name).open(ID))
  expect([printFile(dataset), history, damage]).toEqual([printFile(whole.dataset), whole.history, []])
  const old = JSON.parse(expectValue(await storage.writeBackup()))
  const restored = expectValue(await givenStorage().readBackup(JSON.stringify({ ...old, version: 1 })))
  expect([restored.documents.length, restored.leftOut]).toEqual([1, []])
  await appendNames(storage, ['one', 'two'], 1)
  const { documents, changes } = JSON.parse(expectValue(await storage.writeBackup()))
  expect([documents[0][1], changes[1][1]]).toMatchObject([{ version: RECORD_VERSION }, { version: RECORD_VERSION }])
})

test('one document that cannot be read at all leaves the others in the list', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  expectValue(await storage.copy(ID, 'own-copy'))
  await tamper(storage.name, async (put) => {
    await put('documents', ID, () => null)
    await put('snapshots', [ID, 0], () => null)
  })
  expect(expectValue(await storage.list()).map(({ id }) => id)).toEqual(['own-copy'])
  expect(await storage.open(ID)).toEqual(refuse('damaged-document'))
})

test.each(['documents', 'snapshots', 'changes'])(
  'a newer record in %s is no damage: nothing is touched',
  async (store) => {
    const storage = givenStorage()
    await storeNames(storage, 'one')
    const key = store === 'documents' ? ID : [ID, store === 'changes' ? 1 : 0]
    await tamper(storage.name, (put) =>
      put(store, key, (value) => ({ ...value, version: RECORD_VERSION + 1, text: 'of a later kind' })),
    )
    const before = JSON.parse(expectValue(await storage.writeBackup()))
    expect(await storage.open(ID, { repair: true })).toEqual(refuse('newer-version'))
    if (store === 'documents') {
      const answer = await storage.append(ID, { entries: logNames('x'), expectedRevision: 1, dataset: DATASET })
      expect(answer).toEqual(refuse('newer-version'))
    }
    const after = JSON.parse(expectValue(await storage.writeBackup()))
    expect({ ...after, time: 0 }).toEqual({ ...before, time: 0 })
  },
)

test('a database of a newer version is left as it is', async () => {
  const storage = givenStorage()
  const newer = await openDB(storage.name, NEWER, { upgrade: (database) => void database.createObjectStore('later') })
  await newer.put('later', 'kept', 1)
  expect(await storage.list()).toEqual(refuse('newer-version'))
  expect(await storage.create({ id: ID, copyOf: null, dataset: DATASET, entries: [] })).toEqual(refuse('newer-version'))
  expect(await newer.get('later', 1)).toBe('kept')
  newer.close()
})

test('an older page makes way for a newer one, says so, and writes nothing from then on', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  const told = vi.fn()
  storage.follow(told)
  const newer = await openDB(storage.name, NEWER)
  expect(told).toHaveBeenCalledOnce()
  const answer = await storage.append(ID, { entries: logNames('x'), expectedRevision: 1, dataset: DATASET })
  expect(answer).toEqual(refuse('newer-version'))
  expect(await newer.get('documents', ID)).toMatchObject({ revision: 1 })
  newer.close()
})

test('an older page that does not make way is told of, and once it has gone all works', async () => {
  const { name } = givenStorage()
  // A page that hears nothing, as one that has frozen.
  const older = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 1)
    request.onsuccess = () => resolve(request.result)
  })
  const storage = givenStorage(name)
  expect(await storage.list()).toEqual(refuse('blocked'))
  older.close()
  await vi.waitFor(async () => expectValue(await storage.list()))
  await storeNames(storage, 'one')
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('one')
})

test('a newer version of the app finds what an older one has stored, and the older one can neither read nor write', async () => {
  const older = givenStorage()
  await storeNames(older, 'one')
  const newer = givenStorage(older.name, NEWER)
  await appendNames(newer, ['one', 'two'], 1)
  const page = givenStorage(older.name)
  for (const storage of [older, page]) {
    const appended = { entries: logNames('x'), expectedRevision: 2, dataset: DATASET }
    expect(await storage.append(ID, appended)).toEqual(refuse('newer-version'))
    expect(await storage.open(ID, { repair: true })).toEqual(refuse('newer-version'))
  }
  expect(getName(expectValue(await newer.open(ID)).dataset)).toBe('two')
})

test('a backup brings everything to another browser: documents, names, versions, history', async () => {
  const storage = givenStorage()
  await storeNames(storage, ...NAMES(60))
  expectValue(await storage.rename(ID, { en: 'Mine' }))
  expectValue(await storage.nameVersion(ID, 60, 'Done'))
  expectValue(await storage.copy(ID, 'own-copy'))
  const text = expectValue(await storage.writeBackup())
  const other = givenStorage()
  const { documents, leftOut } = expectValue(await other.readBackup(text))
  expect([documents.length, leftOut]).toEqual([2, []])
  for (const id of [ID, 'own-copy'] as const) {
    const [one, two] = [expectValue(await storage.open(id)), expectValue(await other.open(id))]
    expect(two).toEqual(one)
    expect(printFile(two.dataset)).toBe(printFile(one.dataset))
    expect(expectValue(await other.listVersions(id))).toEqual(expectValue(await storage.listVersions(id)))
  }
  expect(JSON.parse(expectValue(await other.writeBackup())).changes).toEqual(JSON.parse(text).changes)
})

test('a backup writes nothing over: a document whose id is taken comes beside it', async () => {
  const storage = givenStorage()
  await storeNames(storage, 'one')
  const text = expectValue(await storage.writeBackup())
  await appendNames(storage, ['one', 'two'], 1)
  const { documents } = expectValue(await storage.readBackup(text))
  expect(documents).toHaveLength(1)
  expect(documents[0]!.id).not.toBe(ID)
  expect(getName(expectValue(await storage.open(documents[0]!.id)).dataset)).toBe('one')
  expect(getName(expectValue(await storage.open(ID)).dataset)).toBe('two')
})

test('what is no backup is refused, and of a damaged one the rest is read', async () => {
  const storage = givenStorage()
  for (const text of ['', '{', 'null', '[]', '{"format":"throughline-dataset"}']) {
    expect(await storage.readBackup(text)).toEqual(refuse('not-a-backup'))
  }
  expect(await storage.readBackup('{"format":"throughline-backup","version":3}')).toEqual(refuse('newer-version'))
  await storeNames(storage, ...NAMES(60))
  const backup = JSON.parse(expectValue(await storage.writeBackup()))
  backup.changes[54][1].text = 'rubbish'
  backup.snapshots.push(['nonsense'], 7, [[ID, 'x'], 1])
  const { documents, leftOut } = expectValue(await givenStorage().readBackup(JSON.stringify(backup)))
  expect(documents).toHaveLength(1)
  expect(leftOut[0]!.damage).toContainEqual({ kind: 'change', revision: 55 })
})

test('what a backup says of a dataset goes through the usual reader', async () => {
  const storage = givenStorage()
  const { aliases: _, ...bare } = DATASET.actors.get('a' as ActorId)!
  const dataset = { ...DATASET, actors: new Map(DATASET.actors).set('a' as ActorId, bare as never) }
  expectValue(await storage.create({ id: ID, copyOf: null, dataset, entries: [] }))
  const other = givenStorage()
  expectValue(await other.readBackup(expectValue(await storage.writeBackup())))
  expect(expectValue(await other.open(ID)).dataset.actors.get('a' as ActorId)!.aliases).toEqual([])
})
