import type { DocumentId } from '../../workspace/documentId.ts'
import { isDocumentId } from '../../workspace/documentId.ts'
import type { Tabs, WriteLock } from '../../workspace/tabs.ts'

/**
 * Settles who writes by Web Locks, and tells what was written by a channel. The browser frees the lock of a tab that is
 * closed or has crashed. Without Web Locks every tab may write; the revisions in the storage keep one from writing over
 * another.
 */
export function createTabs(name = 'throughline'): Tabs {
  const listeners = new Set<(id: DocumentId) => void>()
  const channel = new BroadcastChannel(`${name}:documents`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string' && isDocumentId(data)) for (const listener of [...listeners]) listener(data)
  })
  return {
    claim: (id) => ('locks' in navigator ? claim(navigator.locks, `${name}:${id}`) : FREE),
    announce: (id) => channel.postMessage(id),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const FREE: WriteLock = { isFree: Promise.resolve(true), granted: Promise.resolve(), release: () => {} }

function claim(locks: LockManager, name: string): WriteLock {
  const waiting = new AbortController()
  const [released, granted, isFree] = [createSignal<void>(), createSignal<void>(), createSignal<boolean>()]
  const hold = (lock: Lock | null) => {
    isFree.tell(lock !== null)
    if (!lock) return undefined
    granted.tell()
    return released.told
  }
  const ask = async () => {
    await locks.request(name, { ifAvailable: true }, hold)
    // One that was held until now is free for others.
    if (!(await isFree.told)) await locks.request(name, { signal: waiting.signal }, hold)
  }
  ask().catch(() => {
    // Given up while it waited, or a page that may have no locks, where the revisions have to do.
    isFree.tell(true)
    if (!waiting.signal.aborted) granted.tell()
  })
  return {
    isFree: isFree.told,
    granted: granted.told,
    release: () => {
      waiting.abort()
      released.tell()
    },
  }
}

function createSignal<Value>(): { readonly told: Promise<Value>; readonly tell: (value: Value) => void } {
  let tell: (value: Value) => void = () => {}
  const told = new Promise<Value>((resolve) => {
    tell = resolve
  })
  return { told, tell }
}
