import { followLeaving } from '../platform/followLeaving.ts'
import { createStorage } from '../platform/storage/createStorage.ts'
import { createTabs } from '../platform/storage/createTabs.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import type { Keeper } from './createKeeper.ts'
import { createKeeper } from './createKeeper.ts'

/** How long a document that was removed can be had back, in ms. */
const REMOVED_FOR = 30 * 24 * 60 * 60_000

/** Makes the keeper of this page and connects it with the browser. */
export function plugKeeper(workspace: Workspace): Keeper {
  // Changes that are in this page alone would go with it.
  addEventListener('beforeunload', (event) => {
    if (workspace.getState().kept.kind === 'failed') event.preventDefault()
  })
  const storage = createStorage({ createId })
  void storage.purge(Date.now() - REMOVED_FOR)
  return createKeeper(workspace, {
    storage,
    tabs: createTabs(),
    createId,
    now: Date.now,
    // Over plain HTTP there is nobody to ask.
    persist: async () => navigator.storage.persist(),
    followLeaving,
  })
}

/** An id that no other document has, also where the page comes over plain HTTP, which has no `randomUUID`. */
export function createId(): DocumentId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
