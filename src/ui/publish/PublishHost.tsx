import { useState } from 'react'
import { deriveLookedAt } from '../../workspace/derive/deriveLookedAt.ts'
import type { Subject } from '../../workspace/subject/registry.ts'
import { createPart } from '../shell/createPart.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'

const PublishDialog = createPart('dialog', () => import('./PublishDialog.tsx').then((part) => part.PublishDialog))

/** The earlier choices, the dataset they belong to, and what was looked at then. */
interface Kept {
  readonly id: string | undefined
  readonly lookedAt: Subject
  readonly choices: Choices
}

/** The dialog for publishing pictures and data, while it is open. The choices for a dataset are kept. */
export function PublishHost() {
  const open = useWorkspaceState((state) => state.dialog === 'publish' && state.dataset !== null)
  const id = useWorkspaceState((state) => state.dataset?.id)
  const lookedAt = useWorkspaceState(deriveLookedAt)
  const [kept, setKept] = useState<Kept | null>(null)
  if (!open) return null

  return (
    <PublishDialog choices={recall(kept, id, lookedAt)} onChoose={(choices) => setKept({ id, lookedAt, choices })} />
  )
}

/**
 * Restores the earlier choices. What is looked at is published, unless something else was chosen while looking at it.
 */
function recall(kept: Kept | null, id: string | undefined, lookedAt: Subject): Partial<Choices> {
  if (kept?.id !== id) return { subject: lookedAt }
  return kept?.lookedAt === lookedAt ? kept.choices : { ...kept?.choices, subject: lookedAt, edits: {} }
}
