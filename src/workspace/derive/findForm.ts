import type { FormSubject, WorkspaceState } from '../workspaceState.ts'

/** The subject of the form in the details panel; `null`: there is none, or it was left or removed since. */
export function findForm({ form, view, dataset, kept }: WorkspaceState): FormSubject | null {
  if (!form || form.selection !== view.selection || !dataset || kept.kind === 'read-only') return null
  const { subject } = form
  const { kind, id } = subject
  const isThere =
    id === null ||
    (kind === 'event' ? dataset.events.has(id) : kind === 'claim' ? dataset.claims.has(id) : dataset.actors.has(id))
  return isThere ? subject : null
}
