import './sources.css'
import { ArrowLeft, Undo2, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { getHistoryWords } from '../../workspace/catalogue/getHistoryWords.ts'
import { consult } from '../../workspace/commands/consult.ts'
import { undo } from '../../workspace/commands/history.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useKeptFocus } from '../controls/useKeptFocus.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { PassageReader } from './PassageReader.tsx'
import { SourceList } from './SourceList.tsx'
import { SourcePage } from './SourcePage.tsx'
import { stepPassage } from './stepPassage.ts'
import { useCanEdit } from './useCanEdit.ts'
import { useSourceWords } from './useSourceWords.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** The source that is open, unless it is gone. */
function findOpen({ dataset, consulted }: WorkspaceState) {
  return consulted ? dataset?.sources.get(consulted.source) : undefined
}

/** The sources of the dataset and their passages: to read, to edit, and to record relations from. */
export function SourcesDialog() {
  const { sources: words, shell } = useSourceWords()
  const workspace = useWorkspace()
  const source = useWorkspaceState(findOpen)
  const id = useWorkspaceState((state) => state.consulted?.passage ?? null)
  const opened = useWorkspaceState((state) => state.consulted)
  const canEdit = useCanEdit()
  const frame = useRef<HTMLElement>(null)
  const keptFocus = useKeptFocus(frame)
  // Whatever is opened is read from its beginning.
  useEffect(() => {
    if (opened) frame.current?.scrollTo(0, 0)
  }, [opened])
  // What is opened from elsewhere can be read and stepped through at once.
  useEffect(() => frame.current?.focus(), [])
  const passage = source?.passages.find((one) => one.id === id)
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
        <UndoButton />
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      {canEdit ? null : <p className="remark">{words.readOnly}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys go from passage to passage wherever the focus is */}
      <div
        className="sources-body"
        onKeyDown={(event) => {
          const step = event.altKey ? STEPS[event.key] : undefined
          if (!step) return
          event.preventDefault()
          workspace.run(stepPassage(step))
        }}
      >
        <SourceList />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be scrolled by keyboard */}
        <section ref={frame} className="source-part" aria-label={words.title} tabIndex={0} {...keptFocus}>
          {!source ? <p className="quiet">{words.choose}</p> : null}
          {source && passage ? <PassageReader source={source} passage={passage} /> : null}
          {source && !passage ? <SourcePage key={source.id} source={source} /> : null}
        </section>
      </div>
    </Dialog>
  )
}

/** Undoes the last step, by its name: the keys for it are not heard in a dialog. */
function UndoButton() {
  const workspace = useWorkspace()
  const label = useWorkspaceState(({ history }) => history.done.at(-1)?.label ?? null)
  const canEdit = useCanEdit()
  if (!label || !canEdit) return null
  return (
    <button type="button" className="undo-step" onClick={() => workspace.run(undo())}>
      <Undo2 size={14} aria-hidden="true" /> <bdi>{getHistoryWords(DATA_LANGUAGE).undo(label)}</bdi>
    </button>
  )
}
