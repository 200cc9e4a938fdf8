import type { LocalText } from '../../base/language.ts'
import type { LayoutMemory } from '../../scene/arrangement.ts'
import type { Command } from '../createWorkspace.ts'
import type { DocumentId } from '../documentId.ts'
import type { Kept } from '../kept.ts'
import type { OpenedDocument } from '../storage.ts'
import type { View } from '../view.ts'
import { openDataset } from './openDataset.ts'

/** Opens a document of one's own as it was kept, with its history and what its diagram remembers. */
export function openDocument(
  { document, dataset, history }: OpenedDocument,
  view: View,
  kept: Kept,
  memories: readonly LayoutMemory[] = [],
): Command {
  return (state) => {
    const opened = { ...openDataset(dataset, view)(state), history, ownId: document.id, kept, memories }
    return nameDocument(document.id, document.title)(opened)
  }
}

/** Shows the name of a document, if it is the open one. */
function nameDocument(id: DocumentId, title: LocalText): Command {
  return (state) =>
    state.ownId === id ? { ...state, ownName: title.en === state.dataset?.title.en ? null : title } : state
}

/** Says that the open document is one's own now. */
export function becomeOwn(id: DocumentId, session: number): Command {
  return (state) => (state.session === session ? { ...state, ownId: id } : state)
}
