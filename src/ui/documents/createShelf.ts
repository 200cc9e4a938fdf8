import type { Result } from '../../base/result.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { DocumentId } from '../../workspace/documentId.ts'
import type { RestoredBackup, StorageProblem, StoredDocument, Version } from '../../workspace/storage.ts'
import type { DocumentLibrary, LibraryAnswer } from './documentLibrary.ts'

/** What the dialog of documents shows of the storage. */
export interface ShelfState {
  /** `null`: not known yet. */
  readonly documents: readonly StoredDocument[] | null
  readonly isLasting: boolean | null
  /** Those of the open document; `null`: not known yet. */
  readonly versions: readonly Version[] | null
  /** The version that is compared with now. */
  readonly compared: { readonly version: Version; readonly dataset: Dataset } | null
  /** What was done last, to be told and perhaps undone. */
  readonly done: Done | null
  readonly failure: Failure | null
}

export type Done =
  | { readonly kind: 'removed' | 'restored' | 'copied'; readonly document: StoredDocument }
  | { readonly kind: 'backup-saved' | 'version-back' }
  | { readonly kind: 'backup-read'; readonly restored: RestoredBackup }

export interface Failure {
  readonly problem: StorageProblem
  readonly tryAgain: () => void
}

/** Asks the library something, and says what becomes of the state with its answer. */
type Ask = <Value>(
  act: (library: DocumentLibrary) => LibraryAnswer<Value>,
  take: (value: Value) => Partial<ShelfState>,
) => void

export interface Shelf {
  readonly getState: () => ShelfState
  readonly follow: (listener: () => void) => () => void
  /** A failure stays until something succeeds. */
  readonly ask: Ask
  /** Has documents changed, and reads the list anew. */
  readonly change: Ask
  /** Reads the list of documents. */
  readonly load: () => void
  /** Reads the list anew whenever this or another tab has changed a document. Gives a function that stops it. */
  readonly followTabs: () => () => void
  readonly loadVersions: (id: DocumentId) => void
  readonly tell: (done: Done) => void
  /** Takes back what was told: it was about another part of the dialog. */
  readonly forget: () => void
  /** Compares no version any more. */
  readonly stopComparing: () => void
}

const NOT_LOADED: Result<never, StorageProblem> = { ok: false, problems: [{ code: 'not-loaded' }] }

/** Asks the library and remembers its last answers. */
export function createShelf(loadLibrary: () => Promise<DocumentLibrary>): Shelf {
  let state: ShelfState = {
    ...{ documents: null, isLasting: null, versions: null },
    ...{ compared: null, done: null, failure: null },
  }
  const listeners = new Set<() => void>()
  const update = (next: Partial<ShelfState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const ask: Ask = (act, take) => {
    const asked = loadLibrary().then(act, () => NOT_LOADED)
    void asked.then((answer) => {
      if (answer.ok) update({ failure: null, ...take(answer.value) })
      else update({ failure: { problem: answer.problems[0]!, tryAgain: () => ask(act, take) } })
    })
  }
  const load = (): void =>
    ask(
      async (library) => {
        const [listed, isLasting] = await Promise.all([library.list(), library.isLasting()])
        return listed.ok ? { ok: true, value: { documents: listed.value, isLasting } } : listed
      },
      (value) => value,
    )
  return {
    getState: () => state,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask,
    change: (act, take) =>
      ask(act, (value) => {
        load()
        return take(value)
      }),
    load,
    followTabs: () => {
      let stop: (() => void) | null = () => {}
      loadLibrary().then(
        (library) => {
          if (stop) stop = library.follow(load)
        },
        // What is asked next says so.
        () => {},
      )
      return () => {
        stop?.()
        stop = null
      }
    },
    loadVersions: (id) =>
      ask(
        (library) => library.listVersions(id),
        (versions) => ({ versions }),
      ),
    tell: (done) => update({ done }),
    forget: () => update({ done: null, failure: null }),
    stopComparing: () => update({ compared: null }),
  }
}
