import { Route } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { MOST_IN_RIBBON } from '../../scene/ribbon/composeRibbon.ts'
import { RibbonDialog } from './RibbonView.tsx'
import { useTraceWords } from './useTraceWords.ts'

/** Shows the best paths together as one ribbon. */
export function RibbonButton({ paths }: { readonly paths: readonly TracedPath[] }) {
  const words = useTraceWords().traced
  const [open, setOpen] = useState(false)
  const shown = useMemo(() => paths.slice(0, MOST_IN_RIBBON), [paths])
  const title =
    paths.length > MOST_IN_RIBBON ? words.ribbonOfFirst(MOST_IN_RIBBON, paths.length) : words.ribbonOf(paths.length)

  return (
    <>
      <p className="actions">
        <button type="button" onClick={() => setOpen(true)}>
          <Route size={14} aria-hidden="true" /> {title}
        </button>
      </p>
      {open ? <RibbonDialog paths={shown} title={title} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
