import type { Result } from '../base/result.ts'
import type { LayoutMemory } from '../scene/arrangement.ts'
import { beginLog } from '../workspace/beginLog.ts'
import { dismissNotices, notify } from '../workspace/commands/notices.ts'
import { becomeOwn, openDocument } from '../workspace/commands/openDocument.ts'
import { renameDocument } from '../workspace/commands/renameDocument.ts'
import { showKept } from '../workspace/commands/showKept.ts'
import { takeDocument } from '../workspace/commands/takeDocument.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import type { Kept } from '../workspace/kept.ts'
import { reconcileView } from '../workspace/link/reconcileView.ts'
import type { DocumentMoment } from '../workspace/listLogEntries.ts'
import { listLogEntries } from '../workspace/listLogEntries.ts'
import type { MemoryRecords } from '../workspace/memoryRecords.ts'
import type { DocumentStorage, LogEntry, OpenedDocument, StorageProblem, StoredDocument } from '../workspace/storage.ts'
import type { Tabs, WriteLock } from '../workspace/tabs.ts'
import type { View } from '../workspace/view.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'

/** What the keeper needs of the page. */
export interface KeeperOptions {
  readonly storage: DocumentStorage
  readonly tabs: Tabs
  readonly records: MemoryRecords
  readonly createId: () => DocumentId
  /** The time in ms since 1970. */
  readonly now: () => number
  /** Asks the browser not to clear what is stored here by itself. */
  readonly persist: () => Promise<boolean>
  /** Calls when the page is about to go. Gives a function that stops it. */
  readonly followLeaving: (listener: () => void) => () => void
  /** In ms: changes that come within it are written at once. */
  readonly pause?: number
}

/** A document that was read, and not shown yet. */
export interface ReadDocument {
  readonly opened: OpenedDocument
  readonly show: (view: View) => void
  /** For one that is wanted no longer. */
  readonly drop: () => void
}

/** A document, and the view in which it is to be seen. */
export interface WantedDocument {
  readonly id: DocumentId
  readonly view: View
  readonly isWanted: () => boolean
}

export interface Keeper {
  readonly storage: DocumentStorage
  readonly read: (id: DocumentId) => Promise<Result<ReadDocument, StorageProblem>>
  /** Opens a document and tells of what stands in the way. Gives whether it is open now, or wanted no longer. */
  readonly open: (wanted: WantedDocument) => Promise<boolean>
  readonly stop: () => void
}

/** A document that is open in this page, and what of it is still to be written. */
interface Session {
  readonly number: number
  readonly id: DocumentId
  readonly claim: WriteLock
  /** Writing; following another tab; new, and not stored yet; or ended, so that nothing more is written. */
  mode: 'writing' | 'following' | 'new' | 'ended'
  /** The revision in the storage. */
  revision: number
  /** Up to here, everything is written or pending. */
  moment: DocumentMoment
  pending: readonly LogEntry[]
  /** What is being written. */
  writing: Promise<void> | null
  /** Whether the person knows that changes are not kept. */
  isTold: boolean
  /** The memories that are kept or being kept. */
  memories: readonly LayoutMemory[]
}

const PAUSE = 100

/** Keeps the changes of the open document, and says how far that is. */
export function createKeeper(workspace: Workspace, options: KeeperOptions): Keeper {
  const { storage, tabs, records, createId, now, persist, followLeaving, pause = PAUSE } = options
  let session: Session | null = null
  /** What is about to be shown. */
  let next: (Pick<Session, 'id' | 'claim' | 'mode' | 'revision'> & { readonly isFree: boolean }) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (own: Session, kept: Kept) => workspace.run(showKept(kept, own.number))

  const showFailure = (own: Session, problem: StorageProblem) => {
    const ends = problem.code === 'newer-version' || problem.code === 'other-revision'
    if (ends) own.mode = 'ended'
    if (problem.code === 'newer-version') show(own, { kind: 'read-only', why: 'newer-app' })
    else if (problem.code === 'other-revision') show(own, { kind: 'read-only', why: 'changed-elsewhere' })
    else show(own, { kind: 'failed', problem })
    if (!own.isTold) workspace.run(notify({ code: 'changes-not-kept', problem: problem.code }))
    own.isTold = true
  }

  const showWritten = (own: Session, { revision }: StoredDocument) => {
    own.revision = revision
    if (own.isTold) workspace.run(dismissNotices('changes-not-kept'))
    own.isTold = false
    tabs.announce(own.id)
    if (own.pending.length === 0) show(own, { kind: 'kept', at: now() })
  }

  const writeNew = async (own: Session): Promise<boolean> => {
    const state = workspace.getState()
    // What comes while it is written is pending; if it fails, it is begun anew with all of it.
    if (state.session === own.number) own.moment = toMoment(state)
    own.pending = []
    const { dataset, entries } = beginLog(own.moment, now())
    const copyOf = state.shipped.some(({ id }) => id === dataset.id) ? dataset.id : null
    const answer = await storage.create({ id: own.id, copyOf, dataset, entries })
    if (!answer.ok) {
      showFailure(own, answer.problems[0]!)
      return false
    }
    own.mode = 'writing'
    workspace.run(becomeOwn(own.id, own.number))
    showWritten(own, answer.value)
    const isLasting = await persist().catch(() => false)
    workspace.run(notify({ code: 'own-document', title: answer.value.title, isCopy: copyOf !== null, isLasting }))
    return true
  }

  const writePending = async (own: Session): Promise<boolean> => {
    const { pending, revision, moment } = own
    own.pending = []
    const answer = await storage.append(own.id, {
      entries: pending,
      expectedRevision: revision,
      dataset: moment.dataset,
    })
    if (answer.ok) {
      showWritten(own, answer.value)
      return true
    }
    own.pending = [...pending, ...own.pending]
    showFailure(own, answer.problems[0]!)
    return false
  }

  const writeAll = async (own: Session): Promise<void> => {
    let isGoingWell = true
    while (isGoingWell && (own.mode === 'new' || (own.mode === 'writing' && own.pending.length > 0))) {
      isGoingWell = await (own.mode === 'new' ? writeNew(own) : writePending(own))
    }
  }

  const flush = (own: Session): Promise<void> => {
    own.writing ??= writeAll(own).finally(() => {
      own.writing = null
    })
    return own.writing
  }

  const schedule = (own: Session) => {
    // It is not put off by what comes meanwhile.
    timer ??= setTimeout(() => {
      timer = undefined
      void flush(own)
    }, pause)
  }

  const stopWaiting = () => {
    clearTimeout(timer)
    timer = undefined
  }

  const end = (own: Session) => {
    stopWaiting()
    void flush(own).then(() => {
      own.mode = 'ended'
      own.claim.release()
    })
  }

  const catchUp = async (own: Session, isWriter: boolean): Promise<void> => {
    const opened = await storage.open(own.id, { repair: isWriter })
    if (session !== own || own.mode !== 'following') return
    if (!opened.ok) return showFailure(own, opened.problems[0]!)
    const memories = await findMemories(own.id)
    if (session !== own || own.mode !== 'following') return
    const { dataset, history, document } = opened.value
    // An earlier reading may be answered later.
    if (document.revision < own.revision) return
    workspace.run(takeDocument(dataset, history, memories))
    own.moment = toMoment(workspace.getState())
    own.revision = document.revision
    if (!isWriter) return
    own.mode = 'writing'
    show(own, { kind: 'kept', at: now() })
    workspace.run(dismissNotices('read-only'))
  }

  // Without memories a document is laid out anew, which is no reason not to open it.
  const findMemories = (id: DocumentId) => records.find(id).catch((): readonly LayoutMemory[] => [])

  /** Whoever writes the document keeps its memories too, and tells the tabs that follow. */
  const keepMemories = ({ memories }: WorkspaceState): void => {
    const own = session
    if (own?.mode !== 'writing' || memories === own.memories) return
    own.memories = memories
    // What cannot be kept is laid out anew the next time.
    records.put(own.id, memories).then(
      () => tabs.announce(own.id),
      () => undefined,
    )
  }

  const begin = (state: WorkspaceState): Session | null => {
    const moment = toMoment(state)
    const rest = { number: state.session, pending: [], writing: null, isTold: false, memories: [] }
    if (next && next.id === state.ownId) {
      const { isFree, ...known } = next
      const own: Session = { ...rest, ...known, moment }
      next = null
      if (!isFree) {
        workspace.run(notify({ code: 'read-only' }))
        void own.claim.granted.then(() => catchUp(own, true))
      }
      return own
    }
    if (!state.dataset || !hasEditedRecords(state)) return null
    const id = createId()
    return { ...rest, id, claim: tabs.claim(id), mode: 'new', revision: 0, moment }
  }

  const hear = (state: WorkspaceState, isAskedAgain: boolean): void => {
    if (session && session.number !== state.session) {
      end(session)
      session = null
    }
    if (!session) {
      session = begin(state)
      if (session?.mode === 'new') {
        show(session, { kind: 'keeping' })
        schedule(session)
      }
      return
    }
    const own = session
    if (isAskedAgain && (own.mode === 'new' || own.pending.length > 0)) schedule(own)
    if (own.moment.revision === state.revision || own.mode === 'following' || own.mode === 'ended') return
    const moment = toMoment(state)
    own.pending = [...own.pending, ...listLogEntries(own.moment, moment, now())]
    own.moment = moment
    show(own, { kind: 'keeping' })
    schedule(own)
  }

  const stops = [
    workspace.follow((state, before) => {
      hear(state, state.attempts !== before.attempts)
      keepMemories(state)
    }),
    followLeaving(() => {
      stopWaiting()
      if (session) void flush(session)
    }),
    tabs.follow((id) => {
      if (session?.id === id && session.mode === 'following') void catchUp(session, false)
    }),
    storage.follow(() => session && session.mode !== 'new' && showFailure(session, { code: 'newer-version' })),
  ]
  hear(workspace.getState(), false)

  const read: Keeper['read'] = async (id) => {
    const claim = tabs.claim(id)
    const isFree = await claim.isFree
    const [opened, memories] = await Promise.all([storage.open(id, { repair: isFree }), findMemories(id)])
    if (!opened.ok || opened.value.document.removed !== null) {
      claim.release()
      return opened.ok ? { ok: false, problems: [{ code: 'missing-document' }] } : opened
    }
    const kept: Kept = isFree ? { kind: 'kept', at: now() } : { kind: 'read-only', why: 'other-tab' }
    return {
      ok: true,
      value: {
        opened: opened.value,
        show: (view) => {
          const { revision } = opened.value.document
          next = { id, claim, isFree, mode: isFree ? 'writing' : 'following', revision }
          workspace.run(openDocument(opened.value, view, kept, memories))
          // A name that it was given while it was closed becomes the title of its dataset.
          const { ownName } = workspace.getState()
          if (ownName && isFree) workspace.run(renameDocument(ownName.en, now()))
        },
        drop: claim.release,
      },
    }
  }

  return {
    storage,
    read,
    open: async ({ id, view, isWanted }) => {
      const answer = await read(id)
      if (!isWanted()) {
        if (answer.ok) answer.value.drop()
        return true
      }
      if (!answer.ok) {
        workspace.run(notify({ code: 'document-not-opened', problem: answer.problems[0]!.code }))
        return false
      }
      const { dataset, damage } = answer.value.opened
      const reconciled = reconcileView(dataset, view)
      answer.value.show(reconciled.view)
      workspace.run(notify(...reconciled.notices))
      if (damage.length > 0) workspace.run(notify({ code: 'document-damaged', title: dataset.title, damage }))
      return true
    },
    stop: () => {
      for (const stop of stops) stop()
      if (session) end(session)
    },
  }
}

function toMoment({ dataset, positions, history, revision }: WorkspaceState): DocumentMoment {
  return { dataset: { ...dataset!, positions }, history, revision }
}

function hasEditedRecords({ history }: WorkspaceState): boolean {
  return [...history.done, ...history.undone].some(({ change }) =>
    Object.keys(change).some((kind) => kind !== 'positions'),
  )
}
