import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { openDB } from 'idb'
import type { Result } from '../../base/result.ts'
import type { StorageProblem } from '../../workspace/storage.ts'
import type { StoreName, Stores } from './records.ts'

export type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>
/** What is done in it may not need to write. */
export type Transaction = Writing | IDBPTransaction<Stores, StoreName[], 'readonly'>

/** One page's connection to the database. It is opened when it is needed, and again after the browser has ended it. */
export interface Connection {
  readonly read: <Value>(act: (transaction: Transaction) => Promise<Value>) => Promise<Result<Value, StorageProblem>>
  /** Writes all or nothing. It is answered with `ok` once the browser says that all is on the disk. */
  readonly write: <Value>(act: (transaction: Writing) => Promise<Value>) => Promise<Result<Value, StorageProblem>>
  /** Tells that a newer version of the app wants the database; from then on it is not used here. */
  readonly follow: (listener: () => void) => () => void
  readonly close: () => void
}

/** Ends a transaction without a trace, with the problem to be answered. */
export class Refusal extends Error {
  readonly problem: StorageProblem
  constructor(problem: StorageProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The version of the database. A page with an older one leaves a newer database as it is. */
export const DATABASE_VERSION = 2
const STORES: readonly StoreName[] = ['documents', 'snapshots', 'texts', 'changes', 'damaged']

export function createConnection(name: string, version: number): Connection {
  const listeners = new Set<() => void>()
  let opening: Promise<IDBPDatabase<Stores>> | null = null
  let isOutdated = false

  const forget = () => {
    opening = null
  }
  const open = (): Promise<IDBPDatabase<Stores>> => {
    if (isOutdated) return Promise.reject(new Refusal({ code: 'newer-version' }))
    opening ??= connect(name, version, {
      onEnd: forget,
      onOutdated: () => {
        isOutdated = true
        forget()
        for (const listener of [...listeners]) listener()
      },
    }).catch((reason) => {
      forget()
      throw reason
    })
    return opening
  }
  const use = async <Value>(
    run: (database: IDBPDatabase<Stores>) => Promise<Value>,
    isAgain = false,
  ): Promise<Result<Value, StorageProblem>> => {
    try {
      return { ok: true, value: await run(await open()) }
    } catch (reason) {
      const problem = toProblem(reason)
      if (problem.code !== 'closed' || isAgain) return { ok: false, problems: [problem] }
      forget()
      return use(run, true)
    }
  }
  return {
    read: (act) => use((database) => act(database.transaction([...STORES], 'readonly'))),
    write: (act) => use((database) => write(database, act)),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      void opening?.then(
        (database) => database.close(),
        () => {},
      )
      forget()
    },
  }
}

interface Ends {
  readonly onEnd: () => void
  readonly onOutdated: () => void
}

/** Connects to the database. While an older page keeps it from being brought up to date, that is the answer. */
function connect(name: string, version: number, { onEnd, onOutdated }: Ends): Promise<IDBPDatabase<Stores>> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') return reject(new Refusal({ code: 'unavailable' }))
    let isBlocked = false
    const opened = openDB<Stores>(name, version, {
      upgrade: (database) => {
        for (const store of STORES) {
          if (!database.objectStoreNames.contains(store)) {
            database.createObjectStore(store, store === 'damaged' ? { autoIncrement: true } : {})
          }
        }
      },
      blocked: () => {
        isBlocked = true
        reject(new Refusal({ code: 'blocked' }))
      },
      blocking: (_, wanted, event) => {
        // Without closing, neither a newer version of the app nor the person who clears the data could go on.
        ;(event.target as IDBDatabase).close()
        if (wanted === null) onEnd()
        else onOutdated()
      },
      terminated: onEnd,
    })
    // Nobody waits any longer for one that comes after it was blocked.
    opened.then((database) => (isBlocked ? database.close() : resolve(database)), reject)
  })
}

async function write<Value>(
  database: IDBPDatabase<Stores>,
  act: (transaction: Writing) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction([...STORES], 'readwrite', { durability: 'strict' })
  // What goes wrong with it is told below, once.
  const done = transaction.done.then(
    () => null,
    (reason: unknown) => ({ reason }),
  )
  let value: Value
  try {
    value = await act(transaction)
  } catch (reason) {
    try {
      transaction.abort()
    } catch {
      // It was over before.
    }
    const ended = await done
    // The reason why a transaction ended is what matters; that a request of it failed then follows from it.
    throw isDomException(reason, 'AbortError') && ended ? ended.reason : reason
  }
  const ended = await done
  if (ended) throw ended.reason
  return value
}

function toProblem(reason: unknown): StorageProblem {
  if (reason instanceof Refusal) return reason.problem
  if (isDomException(reason, 'QuotaExceededError')) return { code: 'full' }
  if (isDomException(reason, 'VersionError')) return { code: 'newer-version' }
  if (isDomException(reason, 'InvalidStateError')) return { code: 'closed' }
  if (isDomException(reason, 'SecurityError')) return { code: 'unavailable' }
  return { code: 'aborted' }
}

function isDomException(reason: unknown, name: string): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === name
}
