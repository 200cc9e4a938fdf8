import './sources.css'
import { ArrowLeft, X } from 'lucide-react'
import { consult } from '../../workspace/commands/consult.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { UndoStep } from '../controls/UndoStep.tsx'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { SourcesBody } from './SourcesBody.tsx'
import { useCanEdit } from './useCanEdit.ts'
import { useSourceWords } from './useSourceWords.ts'

/** The source that is open, unless it is gone. */
function findOpen({ dataset, consulted }: WorkspaceState) {
  return consulted ? dataset?.sources.get(consulted.source) : undefined
}

/** The sources of the dataset and their passages: to read, to edit, and to record relations from. */
export function SourcesDialog() {
  const { sources: words, shell } = useSourceWords()
  const workspace = useWorkspace()
  const source = useWorkspaceState(findOpen)
  const canEdit = useCanEdit()
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={words.title} className={source ? 'sources-dialog open' : 'sources-dialog'} onClose={close}>
      <header>
        <h2>{words.title}</h2>
        {source ? (
          <button type="button" className="back" onClick={() => workspace.run(consult(null))}>
            <ArrowLeft size={16} aria-hidden="true" /> {words.backToList}
          </button>
        ) : null}
        <UndoStep />
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      {canEdit ? null : <p className="remark">{words.readOnly}</p>}
      <SourcesBody source={source} />
    </Dialog>
  )
}
