import { followLeaving } from '../platform/followLeaving.ts'
import { createFileRecords } from '../platform/storage/createFileRecords.ts'
import { createMemoryRecords } from '../platform/storage/createMemoryRecords.ts'
import { createStorage } from '../platform/storage/createStorage.ts'
import { createTabs } from '../platform/storage/createTabs.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { DocumentId } from '../workspace/documentId.ts'
import type { DocumentStorage } from '../workspace/storage.ts'
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
  const memories = createMemoryRecords()
  void purge(storage, [memories, createFileRecords()])
  return createKeeper(workspace, {
    storage,
    tabs: createTabs(),
    records: memories,
    createId: createDocumentId,
    now: Date.now,
    // Over plain HTTP there is nobody to ask.
    persist: async () => navigator.storage.persist(),
    followLeaving,
  })
}

/** Removes for good what was removed long ago, with what is kept beside it. */
async function purge(
  storage: DocumentStorage,
  beside: readonly { readonly remove: (id: DocumentId) => Promise<void> }[],
) {
  const purged = await storage.purge(Date.now() - REMOVED_FOR)
  if (!purged.ok) return
  for (const id of purged.value) for (const records of beside) await records.remove(id).catch(() => {})
}
