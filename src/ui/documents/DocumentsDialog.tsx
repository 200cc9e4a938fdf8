import './documents.css'
import type { ComponentType } from 'react'
import { openDialog } from '../../workspace/commands/notices.ts'
import type { DocumentsPart } from '../../workspace/workspaceState.ts'
import { DOCUMENTS_PARTS, getDocumentsPart } from '../../workspace/workspaceState.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { DialogHead } from '../shell/DialogHead.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import type { ShelfPartProps } from './DocumentList.tsx'
import { DocumentList } from './DocumentList.tsx'
import { HistoryList } from './HistoryList.tsx'
import { MergePart } from './MergePart.tsx'
import { NewDocument } from './NewDocument.tsx'
import { ShelfNews } from './ShelfNews.tsx'
import { useDocumentWords } from './useDocumentWords.ts'
import { useShelf } from './useShelf.ts'
import { VersionList } from './VersionList.tsx'

const PARTS: Readonly<Record<DocumentsPart, ComponentType<ShelfPartProps>>> = {
  documents: DocumentList,
  'new-document': NewDocument,
  history: HistoryList,
  versions: VersionList,
  merge: MergePart,
}

/** The documents that are kept in this browser: to open, begin, keep apart, bring back and save. */
export function DocumentsDialog() {
  const { documents: words } = useDocumentWords()
  const workspace = useWorkspace()
  const [shelf, state] = useShelf()
  const close = () => workspace.run(openDialog(null))
  const part = useWorkspaceState(getDocumentsPart) ?? 'documents'
  const Part = PARTS[part]
  const choose = (id: DocumentsPart) => {
    shelf.forget()
    workspace.run(openDialog(id))
  }

  return (
    <Dialog label={words.title} className="documents" onClose={close}>
      <DialogHead
        title={words.title}
        label={words.tabs}
        parts={DOCUMENTS_PARTS}
        names={words.parts}
        part={part}
        onChoose={choose}
        onClose={close}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be scrolled by keyboard */}
      <section className="documents-part" aria-label={words.parts[part]} tabIndex={0}>
        <ShelfNews shelf={shelf} state={state} />
        <Part shelf={shelf} state={state} onClose={close} />
      </section>
    </Dialog>
  )
}
