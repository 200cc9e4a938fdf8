import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { MemoryRecords } from '../../workspace/memoryRecords.ts'
import { readMemories } from '../../workspace/memoryRecords.ts'

interface Stores extends DBSchema {
  /** What is read from it may be anything, so that it is of no known type until it was read. */
  memories: { key: DocumentId; value: unknown }
}

/** The version of what is kept here. What has another one is left alone. */
const VERSION = 1

/** What the diagrams of documents remember. It is in a database of their own, so that that of documents stays as it is. */
export function createMemoryRecords(name = 'throughline-memories'): MemoryRecords {
  let opening: Promise<IDBPDatabase<Stores>> | null = null
  const forget = () => {
    opening = null
  }
  const open = (): Promise<IDBPDatabase<Stores>> => {
    opening ??= connect(name, forget).catch((reason) => {
      forget()
      throw reason
    })
    return opening
  }
  return {
    find: async (id) => {
      const found = (await (await open()).get('memories', id)) as { version?: unknown; memories?: unknown } | undefined
      return found?.version === VERSION ? readMemories(found.memories) : []
    },
    put: async (id, memories) => {
      await (await open()).put('memories', { version: VERSION, memories }, id)
    },
  }
}

function connect(name: string, onEnd: () => void): Promise<IDBPDatabase<Stores>> {
  return openDB<Stores>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('memories')
    },
    blocking: (_, __, event) => {
      ;(event.target as IDBDatabase).close()
      onEnd()
    },
    terminated: onEnd,
  })
}
