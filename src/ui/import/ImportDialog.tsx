import './import.css'
import '../edit/edit.css'
import { X } from 'lucide-react'
import { endImport } from '../../workspace/commands/importing.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ImportBody } from './ImportBody.tsx'
import { ImportStart } from './ImportStart.tsx'
import { useImportWords } from './useImportWords.ts'

/** Asks for files or text, shows how they read, and takes them. Until then nothing changes. */
export function ImportDialog() {
  const { importing: words, shell } = useImportWords()
  const workspace = useWorkspace()
  const importing = useWorkspaceState((state) => state.importing ?? null)
  const close = () => workspace.run(endImport())
  const names = importing?.files.map(({ name }) => name).join(', ')
  const title = names === undefined ? words.titleEmpty : words.title(names)

  return (
    <Dialog label={title} className={importing ? 'import' : 'import start'} onClose={close}>
      <header>
        <h2 dir="auto">{title}</h2>
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      {importing ? <ImportBody key={names} importing={importing} onClose={close} /> : <ImportStart />}
    </Dialog>
  )
}
