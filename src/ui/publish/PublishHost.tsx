import { lazy, Suspense, useState } from 'react'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'

const PublishDialog = lazy(() =>
  import('./PublishDialog.tsx').then(({ PublishDialog }) => ({ default: PublishDialog })),
)

/** The dialogue in which pictures and data are published, while it is open; what was chosen for a dataset stays. */
export function PublishHost() {
  const open = useWorkspaceState((state) => state.dialog === 'publish' && state.dataset !== null)
  const id = useWorkspaceState((state) => state.dataset?.id)
  const [kept, setKept] = useState<{ readonly id: string | undefined; readonly choices: Choices } | null>(null)
  if (!open) return null

  return (
    <Suspense fallback={null}>
      <PublishDialog
        kept={kept?.id === id ? (kept?.choices ?? null) : null}
        onChoose={(choices) => setKept({ id, choices })}
      />
    </Suspense>
  )
}
