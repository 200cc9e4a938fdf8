import type { Dataset } from '../../model/dataset.ts'
import type { FormSubject, WorkspaceState } from '../workspaceState.ts'

/** The subject of the form in the details panel; `null`: there is none, or it was left or removed since. */
export function findForm({ form, view, dataset, kept }: WorkspaceState): FormSubject | null {
  if (!form || form.selection !== view.selection || !dataset || kept.kind === 'read-only') return null
  const { subject } = form
  const { kind, id } = subject
  const records: ReadonlyMap<string, unknown> = dataset[TABLES[kind]]
  return id === null || records.has(id) ? subject : null
}

const TABLES = {
  ...{ event: 'events', claim: 'claims' },
  ...{ 'split-actor': 'actors', 'split-relation': 'relations', 'split-event': 'events', 'split-claim': 'claims' },
} as const satisfies Record<FormSubject['kind'], keyof Dataset>
