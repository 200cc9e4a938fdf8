import './documents.css'
import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { openDialog } from '../../workspace/commands/notices.ts'
import { useKeptFocus } from '../controls/useKeptFocus.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace } from '../WorkspaceContext.ts'
import { DocumentList } from './DocumentList.tsx'
import { NewDocument } from './NewDocument.tsx'
import { ShelfNews } from './ShelfNews.tsx'
import { useDocumentWords } from './useDocumentWords.ts'
import { useShelf } from './useShelf.ts'
import { VersionList } from './VersionList.tsx'

const TABS = { list: DocumentList, new: NewDocument, versions: VersionList } as const
type Tab = keyof typeof TABS

/** The documents that are kept in this browser: to open, begin, keep apart, bring back and save. */
export function DocumentsDialog() {
  const { documents: words, shell } = useDocumentWords()
  const workspace = useWorkspace()
  const [tab, setTab] = useState<Tab>('list')
  const [shelf, state] = useShelf()
  const frame = useRef<HTMLDivElement>(null)
  const keptFocus = useKeptFocus(frame)
  const close = () => workspace.run(openDialog(null))
  const Part = TABS[tab]

  return (
    <Dialog label={words.title} className="documents" onClose={close}>
      <header>
        <h2>{words.title}</h2>
        <fieldset className="segments">
          <legend className="hidden-label">{words.tabs}</legend>
          {(Object.keys(TABS) as Tab[]).map((id) => (
            <button type="button" key={id} aria-pressed={tab === id} onClick={() => setTab(id)}>
              {words.tab[id]}
            </button>
          ))}
        </fieldset>
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be scrolled by keyboard */}
      <section ref={frame} className="documents-part" aria-label={words.tab[tab]} tabIndex={0} {...keptFocus}>
        <ShelfNews shelf={shelf} state={state} />
        <Part shelf={shelf} state={state} onClose={close} />
      </section>
    </Dialog>
  )
}
