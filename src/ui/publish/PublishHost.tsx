import { useState } from 'react'
import { deriveLookedAt } from '../../workspace/derive/deriveLookedAt.ts'
import type { Subject } from '../../workspace/subject/registry.ts'
import { createPart } from '../shell/createPart.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import type { Choices } from './choices.ts'

const PublishDialog = createPart('dialog', () => import('./PublishDialog.tsx').then((part) => part.PublishDialog))

/** What was chosen, for which dataset, and what was looked at. */
interface Kept {
  readonly id: string | undefined
  readonly lookedAt: Subject
  readonly choices: Choices
}

/** The dialogue in which pictures and data are published, while it is open; what was chosen for a dataset stays. */
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

/** What was chosen before; what is published is what is looked at, unless something else was chosen for it. */
function recall(kept: Kept | null, id: string | undefined, lookedAt: Subject): Partial<Choices> {
  if (kept?.id !== id) return { subject: lookedAt }
  return kept?.lookedAt === lookedAt ? kept.choices : { ...kept?.choices, subject: lookedAt, edits: {} }
}
