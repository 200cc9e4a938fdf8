import './measures.css'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { openDialog } from '../../workspace/commands/notices.ts'
import { followMeasure } from '../../workspace/followMeasure.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { useSurroundings, useWorkspace } from '../WorkspaceContext.ts'
import { MeasureList } from './MeasureList.tsx'
import { MeasureResult } from './MeasureResult.tsx'
import { useMeasureWords } from './useMeasureWords.ts'

/** What can be measured, by what it answers, and what comes of the one that is chosen. */
export function MeasuresDialog() {
  const { measures: words, shell } = useMeasureWords()
  const workspace = useWorkspace()
  const { measurer } = useSurroundings().ports
  useEffect(() => followMeasure(workspace, measurer), [workspace, measurer])
  const close = () => workspace.run(openDialog(null))

  return (
    <Dialog label={words.title} className="measures" onClose={close}>
      <header>
        <h2>{words.title}</h2>
        <button type="button" className="icon" title={shell.close} aria-label={shell.close} onClick={close}>
          <X size={16} />
        </button>
      </header>
      <div className="measures-parts">
        <MeasureList />
        <MeasureResult />
      </div>
    </Dialog>
  )
}
