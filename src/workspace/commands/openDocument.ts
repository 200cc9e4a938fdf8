import type { Command } from '../createWorkspace.ts'
import type { DocumentId } from '../documentId.ts'
import type { Kept } from '../kept.ts'
import type { OpenedDocument } from '../storage.ts'
import type { View } from '../view.ts'
import { openDataset } from './openDataset.ts'

/** Opens a document of one's own as it was kept, with its history. */
export function openDocument({ document, dataset, history }: OpenedDocument, view: View, kept: Kept): Command {
  return (state) => ({ ...openDataset(dataset, view)(state), history, ownId: document.id, kept })
}

/** Says that the open document is one's own now. */
export function becomeOwn(id: DocumentId, session: number): Command {
  return (state) => (state.session === session ? { ...state, ownId: id } : state)
}
