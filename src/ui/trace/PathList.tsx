import { useMemo, useState } from 'react'
import type { Trace } from '../../query/tracePaths.ts'
import type { BesideAnswer } from '../../workspace/derive/deriveComparison.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { PathCard } from './PathCard.tsx'
import { useTraceWords } from './useTraceWords.ts'

const PAGE = 30

interface PathListProps {
  readonly trace: Trace
  readonly comparison: BesideAnswer | null
}

/** The paths, best first, page by page; the selected one is always included. */
export function PathList({ trace: { paths }, comparison }: PathListProps) {
  const words = useTraceWords().traced
  const [pages, setPages] = useState(1)
  const shown = useWorkspaceState((state) => state.view.path?.join() ?? null)
  const shownAt = shown === null ? -1 : paths.findIndex(({ relations }) => relations.join() === shown)
  const listed = Math.max(pages * PAGE, shownAt + 1)
  const isNew = useMemo(() => new Set(comparison?.onlyFirst), [comparison])

  return (
    <>
      <ol className="paths" aria-label={words.results}>
        {paths.slice(0, listed).map((path, index) => (
          <li key={path.relations.join()}>
            <PathCard path={path} shown={index === shownAt} isNew={isNew.has(path)} />
          </li>
        ))}
      </ol>
      {paths.length > listed ? (
        <p className="actions">
          <button type="button" onClick={() => setPages(Math.ceil(listed / PAGE) + 1)}>
            {words.showMore(Math.min(PAGE, paths.length - listed))}
          </button>
        </p>
      ) : null}
    </>
  )
}
