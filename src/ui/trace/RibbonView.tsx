import { Maximize2 } from 'lucide-react'
import { useState } from 'react'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { Dialog } from '../shell/Dialog.tsx'
import { RibbonPicture } from './RibbonPicture.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** Paths from left to right, as the diagram draws them, inside the panel. They can be enlarged. */
export function RibbonView({ paths }: { readonly paths: readonly TracedPath[] }) {
  const words = useTraceWords().traced
  const [large, setLarge] = useState(false)

  return (
    <div className="ribbon-view">
      <RibbonPicture paths={paths} />
      <button
        type="button"
        className="icon"
        title={words.enlarge}
        aria-label={words.enlarge}
        onClick={() => setLarge(true)}
      >
        <Maximize2 size={14} />
      </button>
      {large ? <RibbonDialog paths={paths} title={words.ribbon} onClose={() => setLarge(false)} /> : null}
    </div>
  )
}

/** The room that the dialog takes around the ribbon, in px. */
const AROUND = 80

interface RibbonDialogProps {
  readonly paths: readonly TracedPath[]
  readonly title: string
  readonly onClose: () => void
}

/** The enlarged ribbon with its legend. */
export function RibbonDialog({ paths, title, onClose }: RibbonDialogProps) {
  const words = useTraceWords().traced

  return (
    <Dialog label={title} className="ribbon-dialog" onClose={onClose}>
      <div className="ribbon-head">
        <h2>{title}</h2>
        <button type="button" className="bordered" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <RibbonPicture paths={paths} onLeave={onClose} room={innerWidth - AROUND} />
      <p className="quiet">
        {words.sourceNumbers} {paths.some(({ inferred }) => inferred) ? words.inferredHint : null}
      </p>
    </Dialog>
  )
}
