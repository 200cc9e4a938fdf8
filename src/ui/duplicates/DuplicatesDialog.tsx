import './duplicates.css'
import { X } from 'lucide-react'
import { openDialog } from '../../workspace/commands/notices.ts'
import { UndoStep } from '../controls/UndoStep.tsx'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace } from '../WorkspaceContext.ts'
import { DuplicateBrowser } from './DuplicateBrowser.tsx'
import { useDuplicates } from './useDuplicates.ts'
import { useDuplicateWords } from './useDuplicateWords.ts'

/** The records that are probably the same, pair by pair, to be merged or kept apart. */
export function DuplicatesDialog() {
  const { duplicates: words, shell } = useDuplicateWords()
  const workspace = useWorkspace()
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={words.title} className="duplicates" onClose={close}>
      <header>
        <h2>{words.title}</h2>
        <UndoStep />
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      <DuplicateBrowser {...useDuplicates()} />
    </Dialog>
  )
}
