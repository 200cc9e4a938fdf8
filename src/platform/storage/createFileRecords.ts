import type { DBSchema } from 'idb'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { FileStamp } from '../../workspace/file/decideSaving.ts'
import type { FileHandle } from '../files/fileHandle.ts'
import { openOnce } from './openOnce.ts'

/** The file to which a document belongs, as it was last read or written. */
export interface FileRecord {
  readonly version: 1
  readonly handle: FileHandle
  readonly at: number
  readonly how: 'read' | 'written'
  readonly stamp: FileStamp
  /** The hash of what the document would have been written as then. */
  readonly printed: string
  /** Whether texts of passages go along; `null`: it was not asked yet. */
  readonly withTexts: boolean | null
  /** What it held: the base of a merge. */
  readonly contents: Uint8Array<ArrayBuffer>
}

/** What stood in a file before it was written over. */
export interface FileCopy {
  readonly name: string | null
  /** In ms since 1970; it tells the copies of a document apart. */
  readonly time: number
  readonly contents: Uint8Array<ArrayBuffer>
}

/** The files of documents. They are in a database of their own, so that that of documents stays as it is. */
export interface FileRecords {
  readonly find: (id: DocumentId) => Promise<FileRecord | undefined>
  readonly put: (id: DocumentId, record: FileRecord) => Promise<void>
  /** The copies of a document, the latest first. */
  readonly listCopies: (id: DocumentId) => Promise<readonly FileCopy[]>
  /** Is done once the copy is on the disk. Of those without a name, only the last 20 are kept. */
  readonly putCopy: (id: DocumentId, copy: FileCopy) => Promise<void>
  /** Takes away all that is kept of a document. The file itself stays. */
  readonly remove: (id: DocumentId) => Promise<void>
}

interface Stores extends DBSchema {
  files: { key: DocumentId; value: FileRecord }
  copies: { key: [DocumentId, number]; value: FileCopy }
}

const MOST_COPIES = 20

export function createFileRecords(name = 'throughline-files'): FileRecords {
  const open = openOnce<Stores>(name, (database) => {
    database.createObjectStore('files')
    database.createObjectStore('copies')
  })
  const toRange = (id: DocumentId) => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY])
  const listCopies = async (id: DocumentId) => (await (await open()).getAll('copies', toRange(id))).reverse()
  return {
    find: async (id) => {
      const found = await (await open()).get('files', id)
      return found?.version === 1 ? found : undefined
    },
    put: async (id, record) => {
      await (await open()).put('files', record, id)
    },
    listCopies,
    putCopy: async (id, copy) => {
      const writing = (await open()).transaction('copies', 'readwrite', { durability: 'strict' })
      await Promise.all([writing.store.put(copy, [id, copy.time]), writing.done])
      const old = (await listCopies(id)).slice(MOST_COPIES).filter((one) => one.name === null)
      for (const { time } of old) await (await open()).delete('copies', [id, time])
    },
    remove: async (id) => {
      const database = await open()
      await Promise.all([database.delete('files', id), database.delete('copies', toRange(id))])
    },
  }
}
