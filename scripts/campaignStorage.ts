/**
 * Tries to lose edits that the page has shown as kept: the browser is killed at random points, the disk is full at each kind
 * of write, transactions end early, records are damaged, tabs come and go, an older and a newer version of the app meet.
 * Prints what was tried and what was lost. `KILLS=20 ROUNDS=4 npm run campaign:storage` tries less.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import type { Editing, Survived } from '../tests/journeys/killWhileEditing.ts'
import { check, killWhileEditing, openEditing, waitFor } from '../tests/journeys/killWhileEditing.ts'
import { serveEditing } from '../tests/journeys/serveEditing.ts'
import { startBrowser } from '../tests/journeys/startBrowser.ts'

const KILLS = Number(process.env['KILLS'] ?? 200)
const ROUNDS = Number(process.env['ROUNDS'] ?? 12)
/** Lives of one document. */
const LIVES = 20
const SIDE_BY_SIDE = 2

const tried = new Map<string, number>()
const failures: string[] = []

const editing = await serveEditing()
const start = Date.now()
await Promise.all(
  Array.from({ length: SIDE_BY_SIDE }, (_, index) => runKills(Math.ceil((KILLS - index) / SIDE_BY_SIDE))),
)
await runFaults()
await editing.stop()

for (const [family, count] of tried) console.log(`${String(count).padStart(5)}  ${family}`)
for (const failure of failures) console.log(`lost: ${failure}`)
console.log(
  `${String(failures.length).padStart(5)}  acknowledged edits lost, in ${Math.round((Date.now() - start) / 1000)} s`,
)
if (failures.length > 0) process.exitCode = 1

function count(family: string, number = 1): void {
  tried.set(family, (tried.get(family) ?? 0) + number)
}

/** Counts what goes wrong as a loss, and goes on. */
async function attempt(family: string, act: () => Promise<void>): Promise<void> {
  if (!tried.has(family)) console.error(`… ${family}`)
  count(family)
  try {
    await act()
  } catch (reason) {
    failures.push(`${family}: ${reason instanceof Error ? reason.message : String(reason)}`)
  }
}

async function runKills(kills: number): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-campaign-'))
  let survived: Survived | null = null
  for (let life = 0; life < kills; life++) {
    if (life % LIVES === 0) survived = null
    await attempt('kills of the browser at random points', async () => {
      const before = survived?.last ?? 1
      survived = await killWhileEditing(profile, editing.url, { before: survived, after: 100 + Math.random() * 900 })
      count('edits shown as kept before a kill', Math.max(0, (survived?.last ?? 1) - before))
    })
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 10 })
}

async function runFaults(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'throughline-campaign-'))
  const { browser, kill } = await startBrowser(profile)
  const inOwnContext = async (act: (context: BrowserContext) => Promise<void>) => {
    const context = await browser.newContext()
    try {
      await act(context)
    } finally {
      await context.close()
    }
  }
  for (const fault of ['full', 'aborted'] as const) {
    for (const store of ['documents', 'snapshots', 'changes'] as const) {
      for (let round = 0; round < ROUNDS; round++) {
        await attempt(`${fault === 'full' ? 'full disk' : 'aborted transaction'} as ${store} are written`, () =>
          inOwnContext((context) => failWriting(context, fault, store)),
        )
      }
    }
  }
  for (const store of ['documents', 'snapshots', 'changes'] as const) {
    for (let round = 0; round < ROUNDS; round++) {
      await attempt(`damaged record of ${store}`, () => inOwnContext((context) => damage(context, store)))
    }
  }
  for (const tabs of [2, 4]) {
    for (let round = 0; round < ROUNDS / 2; round++) {
      await attempt(`${tabs} tabs, of which the writing ones close`, () =>
        inOwnContext((context) => takeTurns(context, tabs)),
      )
    }
  }
  for (let round = 0; round < ROUNDS / 2; round++) {
    await attempt('older and newer version side by side', () => inOwnContext(meetNewer))
  }
  await kill()
  await rm(profile, { recursive: true, force: true, maxRetries: 10 })
}

/** Opens a new document with some edits that are kept. */
async function begin(context: BrowserContext): Promise<{
  readonly page: Page
  readonly said: Editing['said']
  readonly kept: Survived
}> {
  const { page, said } = await openEditing(context, editing.url)
  return { page, said, kept: await editTo(page, said, 1 + Math.ceil(Math.random() * 70)) }
}

/** Edits until the document has so many more actors, and waits until they are kept. */
async function editTo(page: Page, said: Editing['said'], edits: number): Promise<Survived> {
  const from = said.length
  const actors = await page.evaluate((times) => {
    for (let time = 1; time < times; time++) window.editOnce()
    return window.editOnce()
  }, edits)
  // What was kept before may be heard of only now.
  const { id, last } = await waitFor(said, 'kept', { from, isMeant: (one) => one.last === actors })
  return { id, last }
}

/** Reads a document beside the page that writes it, if there is one. */
async function expectThere(context: BrowserContext, kept: Survived, exactly = true): Promise<void> {
  const { page, opened } = await openEditing(context, `${editing.url}#${kept.id}`)
  check(opened, kept)
  if (exactly && opened.last !== kept.last) throw new Error(`expected ${kept.last}, found ${opened.last}`)
  await page.close()
}

async function failWriting(context: BrowserContext, fault: 'full' | 'aborted', store: string): Promise<void> {
  const { page, said, kept } = await begin(context)
  await page.evaluate(
    ([kind, failing]) => {
      for (const name of ['add', 'put'] as const) {
        const write = IDBObjectStore.prototype[name]
        IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args) {
          if (this.name === failing && !('isMended' in window)) {
            if (kind === 'full') throw new DOMException('full', 'QuotaExceededError')
            const request = write.apply(this, args)
            this.transaction.abort()
            return request
          }
          return write.apply(this, args)
        }
      }
    },
    [fault, store] as const,
  )
  const from = said.length
  // Enough for a snapshot to be due.
  await page.evaluate(() => {
    for (let time = 0; time < 60; time++) window.editOnce()
  })
  const answer = await waitForEither(said, from)
  await expectThere(context, answer.kind === 'kept' ? { ...kept, last: answer.last } : kept, false)
  await page.evaluate(() => Object.assign(window, { isMended: true }))
  const after = await editTo(page, said, 1)
  await page.close()
  await expectThere(context, after)
}

/** Waits until the edits are kept, or it is said that they are not. */
async function waitForEither(said: Editing['said'], from: number): Promise<Editing['said'][number]> {
  return waitFor(said, 'kept', { from }).catch(() => waitFor(said, 'trouble', { from }))
}

async function damage(context: BrowserContext, store: string): Promise<void> {
  const { page, kept } = await begin(context)
  await page.close()
  const { page: other } = await openEditing(context, editing.url)
  await other.evaluate(async (damaged) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('throughline')
      request.onsuccess = () => resolve(request.result)
    })
    const transaction = database.transaction(damaged, 'readwrite')
    const records = transaction.objectStore(damaged)
    const ended = new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    records.getAllKeys().onsuccess = ({ target }) => {
      const keys = (target as IDBRequest<IDBValidKey[]>).result
      // Of snapshots and changes the last ones matter most.
      const key = keys[keys.length - 1 - Math.floor(Math.random() * Math.min(2, keys.length))]!
      records.get(key).onsuccess = (found) => {
        const value = (found.target as IDBRequest<Record<string, unknown>>).result
        const text = String(value['text'] ?? '')
        const half = { ...value, text: text.slice(0, text.length / 2), sum: undefined, snapshot: undefined }
        records.put([half, 'rubbish', null, 7][Math.floor(Math.random() * 4)], key)
      }
    }
    await ended
    database.close()
  }, store)
  await other.close()
  const reopened = await openEditing(context, `${editing.url}#${kept.id}`)
  const { opened } = reopened
  // A change that was destroyed is gone; whatever does not rest on it is there.
  const lost = store === 'changes' ? kept.last - opened.last : 0
  if (opened.hasGap || (store === 'documents' && opened.damage === 0) || opened.last + lost < kept.last || lost > 2) {
    throw new Error(`kept up to ${kept.last}, found ${JSON.stringify(opened)}`)
  }
  const after = await editTo(reopened.page, reopened.said, 1)
  await reopened.page.close()
  await expectThere(context, after)
}

async function takeTurns(context: BrowserContext, tabs: number): Promise<void> {
  const { page, said, kept } = await begin(context)
  const waiting: Editing[] = []
  for (let tab = 1; tab < tabs; tab++) waiting.push(await openEditing(context, `${editing.url}#${kept.id}`))
  let writer: { readonly page: Page; readonly said: Editing['said'] } = { page, said }
  let last = kept
  for (;;) {
    last = await editTo(writer.page, writer.said, 1 + Math.floor(Math.random() * 10))
    await writer.page.close()
    if (waiting.length === 0) break
    writer = await findHeir(waiting)
    waiting.splice(
      waiting.findIndex((tab) => tab.page === writer.page),
      1,
    )
  }
  await expectThere(context, last)
}

/** The tab to which the lock came: the first that says it is kept. */
async function findHeir(waiting: readonly Editing[]) {
  for (;;) {
    const heir = waiting.find(({ said }) => said.some(({ kind }) => kind === 'kept'))
    if (heir) return heir
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function meetNewer(context: BrowserContext): Promise<void> {
  const { page, said, kept } = await begin(context)
  const newer = await context.newPage()
  await newer.goto(`${editing.url}#own-nobody`)
  const read = () =>
    newer.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('throughline', 99)
        request.onsuccess = () => resolve(request.result)
      })
      const transaction = database.transaction(['documents', 'changes', 'snapshots'])
      const values = await Promise.all(
        ['documents', 'changes', 'snapshots'].map(
          (store) =>
            new Promise((resolve) => {
              transaction.objectStore(store).getAll().onsuccess = ({ target }) => resolve((target as IDBRequest).result)
            }),
        ),
      )
      database.close()
      return JSON.stringify(values)
    })
  const before = await read()
  await waitFor(said, 'trouble')
  await page.evaluate(() => window.editOnce())
  const older = await context.newPage()
  const heard = new Promise<string>((resolve) => older.on('console', (message) => resolve(message.text())))
  await older.goto(`${editing.url}#${kept.id}`)
  const answer = await heard
  if (!answer.includes('newer-version')) throw new Error(`an older page opened newer data: ${answer}`)
  if ((await read()) !== before) throw new Error('an older page has written over newer data')
}
