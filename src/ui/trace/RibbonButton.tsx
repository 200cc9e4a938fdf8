import { Route } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'
import { useWords } from '../WorkspaceContext.ts'
import { RibbonDialog } from './RibbonView.tsx'

/** As many paths as one ribbon holds and stays readable. */
const MOST = 12

/** Shows the best paths together as one ribbon. */
export function RibbonButton({ paths }: { readonly paths: readonly TracedPath[] }) {
  const words = useWords().traced
  const [open, setOpen] = useState(false)
  const shown = useMemo(() => paths.slice(0, MOST), [paths])
  const title = paths.length > MOST ? words.ribbonOfFirst(MOST, paths.length) : words.ribbonOf(paths.length)

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
