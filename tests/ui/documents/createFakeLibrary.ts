import type { Dataset } from '../../../src/model/dataset.ts'
import type { DocumentLibrary, LibraryAnswer, NamedDataset } from '../../../src/ui/documents/documentLibrary.ts'
import type { DocumentId } from '../../../src/workspace/documentId.ts'
import type { StorageProblem, StoredDocument, Version } from '../../../src/workspace/storage.ts'

export interface FakeLibrary extends DocumentLibrary {
  /** The next question is answered with this problem. */
  readonly failNext: (code: 'full' | 'blocked') => void
  readonly created: { readonly dataset: Dataset; readonly copyOf: string | null }[]
  readonly opened: DocumentId[]
  /** Has another tab change a document. */
  readonly changeElsewhere: (id: DocumentId, changed: Partial<StoredDocument>) => void
}

/** A library in memory. */
export function createFakeLibrary(given: {
  readonly documents: readonly StoredDocument[]
  readonly versions?: ReadonlyMap<Version, Dataset>
  readonly file?: NamedDataset
}): FakeLibrary {
  let documents = given.documents
  let versions = [...(given.versions ?? [])]
  let problem: StorageProblem | null = null
  const answer = async <Value>(act: () => Value): LibraryAnswer<Value> => {
    if (!problem) return { ok: true, value: act() }
    const problems = [problem]
    problem = null
    return { ok: false, problems }
  }
  const change = (id: DocumentId, changed: Partial<StoredDocument>) =>
    answer(() => {
      documents = documents.map((one) => (one.id === id ? { ...one, ...changed } : one))
      return documents.find((one) => one.id === id)!
    })
  const created: FakeLibrary['created'] = []
  const opened: DocumentId[] = []
  const listeners = new Set<() => void>()
  return {
    changeElsewhere: (id, changed) => {
      documents = documents.map((one) => (one.id === id ? { ...one, ...changed } : one))
      for (const listener of listeners) listener()
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    created,
    opened,
    failNext: (code) => {
      problem = { code }
    },
    list: () => answer(() => documents),
    isLasting: async () => true,
    open: (id) => answer(() => note(opened, id)),
    create: (dataset, copyOf) => answer(() => note(created, { dataset, copyOf })),
    rename: (id, title) => change(id, { title }),
    copy: (id, title) =>
      answer(() => {
        const copy = { ...documents.find((one) => one.id === id)!, id: `own-copy-${documents.length}` as const, title }
        documents = [copy, ...documents]
        return copy
      }),
    remove: (id) => change(id, { removed: Date.now() }),
    restore: (id) => change(id, { removed: null }),
    listVersions: () => answer(() => versions.map(([version]) => version)),
    readVersion: (_, revision) => answer(() => versions.find(([version]) => version.revision === revision)![1]),
    nameVersion: (_, revision, name) =>
      answer(() => {
        versions = versions.map(([version, dataset]) => [
          version.revision === revision ? { ...version, name } : version,
          dataset,
        ])
        return versions.find(([version]) => version.revision === revision)![0]
      }),
    readFile: () => answer(() => given.file ?? null),
    saveBackup: () => answer(() => null),
    readBackup: () => answer(() => ({ documents: documents.slice(0, 1), leftOut: [] })),
  }
}

function note<Value>(noted: Value[], value: Value): null {
  noted.push(value)
  return null
}
