import { followLeaving } from '../platform/followLeaving.ts'
import { createMemoryRecords } from '../platform/storage/createMemoryRecords.ts'
import { createStorage } from '../platform/storage/createStorage.ts'
import { createTabs } from '../platform/storage/createTabs.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { createDocumentId } from './createDocumentId.ts'
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
  const storage = createStorage({ createId: createDocumentId })
  void storage.purge(Date.now() - REMOVED_FOR)
  return createKeeper(workspace, {
    storage,
    tabs: createTabs(),
    records: createMemoryRecords(),
    createId: createDocumentId,
    now: Date.now,
    // Over plain HTTP there is nobody to ask.
    persist: async () => navigator.storage.persist(),
    followLeaving,
  })
}
