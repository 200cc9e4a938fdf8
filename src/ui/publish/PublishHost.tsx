import { lazy, Suspense, useState } from 'react'
import type { Screen } from '../../workspace/view.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'
import { INITIAL_CHOICES } from './choices.ts'

const PublishDialog = lazy(() =>
  import('./PublishDialog.tsx').then(({ PublishDialog }) => ({ default: PublishDialog })),
)

/** What was chosen, for which dataset, and which screen was open. */
interface Kept {
  readonly id: string | undefined
  readonly screen: Screen
  readonly choices: Choices
}

/** The dialogue in which pictures and data are published, while it is open; what was chosen for a dataset stays. */
export function PublishHost() {
  const open = useWorkspaceState((state) => state.dialog === 'publish' && state.dataset !== null)
  const id = useWorkspaceState((state) => state.dataset?.id)
  const screen = useWorkspaceState((state) => state.view.screen)
  const [kept, setKept] = useState<Kept | null>(null)
  if (!open) return null

  return (
    <Suspense fallback={null}>
      <PublishDialog choices={recall(kept, id, screen)} onChoose={(choices) => setKept({ id, screen, choices })} />
    </Suspense>
  )
}

/** What was chosen before; what is published is what is open, unless something else was chosen for it. */
function recall(kept: Kept | null, id: string | undefined, screen: Screen): Choices {
  const choices = kept?.id === id ? (kept?.choices ?? INITIAL_CHOICES) : INITIAL_CHOICES
  if (kept?.id === id && kept?.screen === screen) return choices
  return { ...choices, subject: screen, edits: {} }
}
