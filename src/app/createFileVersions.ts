import type { Result } from '../base/result.ts'
import type { Dataset } from '../model/dataset.ts'
import type { FileCopy, FileRecords } from '../platform/storage/createFileRecords.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import type { StorageProblem, Version } from '../workspace/storage.ts'
import { readContained } from './readContained.ts'

type VersionAnswer<Value> = Promise<Result<Value, StorageProblem>>

/** The copies of a document's file, as versions of the document. */
export interface FileVersions {
  readonly list: (id: DocumentId) => Promise<readonly Version[]>
  readonly read: (id: DocumentId, revision: number) => VersionAnswer<Dataset>
  readonly name: (id: DocumentId, revision: number, name: string | null) => VersionAnswer<Version>
}

const MISSING = { ok: false, problems: [{ code: 'missing-version' }] } as const

/** Whether a version is a copy of a file. Such versions have a number below zero, which no revision has. */
export function isOfFile(revision: number): boolean {
  return revision < 0
}

export function createFileVersions(records: FileRecords): FileVersions {
  const list = (id: DocumentId) => records.listCopies(id).catch((): readonly FileCopy[] => [])
  const find = async (id: DocumentId, revision: number) => (await list(id)).find(({ time }) => time === -revision)
  return {
    list: async (id) => (await list(id)).map(toVersion),
    read: async (id, revision) => {
      const copy = await find(id, revision)
      const dataset = copy && (await readContained('copy.json', copy.contents))
      return dataset ? { ok: true, value: dataset } : MISSING
    },
    name: async (id, revision, name) => {
      const copy = await find(id, revision)
      if (!copy) return MISSING
      const named = { ...copy, name }
      await records.putCopy(id, named)
      return { ok: true, value: toVersion(named) }
    },
  }
}

function toVersion({ time, name }: FileCopy): Version {
  return { revision: -time, time, name }
}
