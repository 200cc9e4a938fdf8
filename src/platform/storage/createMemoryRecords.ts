import type { DBSchema } from 'idb'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { MemoryRecords } from '../../workspace/memoryRecords.ts'
import { readMemories } from '../../workspace/memoryRecords.ts'
import { openOnce } from './openOnce.ts'

interface Stores extends DBSchema {
  /** What is read from it may be anything, so that it is of no known type until it was read. */
  memories: { key: DocumentId; value: unknown }
}

/** The version of what is kept here. What has another one is left alone. */
const VERSION = 2

/** What the diagrams of documents remember. It is in a database of their own, so that that of documents stays as it is. */
export function createMemoryRecords(name = 'throughline-memories'): MemoryRecords {
  const open = openOnce<Stores>(name, (database) => void database.createObjectStore('memories'))
  return {
    find: async (id) => {
      const found = (await (await open()).get('memories', id)) as { version?: unknown; memories?: unknown } | undefined
      return found?.version === VERSION ? readMemories(found.memories) : []
    },
    put: async (id, memories) => {
      await (await open()).put('memories', { version: VERSION, memories }, id)
    },
    remove: async (id) => (await open()).delete('memories', id),
  }
}
