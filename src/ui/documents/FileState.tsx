import { useEffect } from 'react'
import { getFileWords } from '../../workspace/catalogue/getFileWords.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { FileAct } from '../../workspace/file/linkedFile.ts'
import { useSurroundings, useWorkspaceState } from '../WorkspaceContext.ts'

/** The file of the open document: whether it holds what is open, and the buttons that save it. */
export function FileState({ onClose }: { readonly onClose: () => void }) {
  const { ports } = useSurroundings()
  const words = getFileWords(DATA_LANGUAGE)
  const file = useWorkspaceState((state) => state.file)
  const isOpen = useWorkspaceState((state) => state.dataset !== null)
  useEffect(() => ports.file({ kind: 'check' }), [ports])
  const act = (kind: FileAct & { readonly kind: 'save' | 'save-as' }) => {
    // What comes of it is told beside the page.
    onClose()
    ports.file(kind)
  }
  if (!isOpen) return null

  return (
    <section className="document-file" aria-label={words.title}>
      <p className="document-about" role="status">
        {file ? <bdi>{words.state(file, Date.now())}</bdi> : words.none}
      </p>
      <div className="document-acts">
        <button type="button" className="boxed" onClick={() => act({ kind: 'save' })}>
          {file ? words.save : words.saveToFile}
        </button>
        {file ? (
          <button type="button" className="boxed" onClick={() => act({ kind: 'save-as' })}>
            {words.saveAs}
          </button>
        ) : null}
      </div>
    </section>
  )
}
