import type { DocumentId } from '../workspace/documentId.ts'
import type { Keeper } from './createKeeper.ts'

/** The document of one's own that was changed last; `null`: there is none. */
export async function findNewest(loadKeeper: () => Promise<Keeper>): Promise<DocumentId | null> {
  const listed = await (await loadKeeper()).storage.list()
  const present = listed.ok ? listed.value.filter(({ removed }) => removed === null) : []
  return present.toSorted((one, other) => other.changed - one.changed)[0]?.id ?? null
}
