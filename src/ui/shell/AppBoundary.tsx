import type { ReactNode } from 'react'
import { useWords, useWorkspaceState } from '../WorkspaceContext.ts'
import { Boundary } from './Boundary.tsx'
import { Recovery } from './Recovery.tsx'

/** Wraps the whole app. If it cannot be drawn at all, the open dataset can still be saved. */
export function AppBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <Boundary fail={(tryAgain, reason) => <AppFailure reason={reason} onTryAgain={tryAgain} />}>{children}</Boundary>
  )
}

function AppFailure({ reason, onTryAgain }: { readonly reason: unknown; readonly onTryAgain: () => void }) {
  const words = useWords().shell
  const open = useWorkspaceState((state) => state.dataset !== null)

  return (
    <main className="failure" role="alert">
      <h1>{words.appFailed}</h1>
      {open ? <p>{words.stillOpen}</p> : null}
      <Recovery onTryAgain={onTryAgain} />
      {reason instanceof Error ? <p className="quiet">{words.reason(reason.message)}</p> : null}
    </main>
  )
}
