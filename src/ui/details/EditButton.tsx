import { Pencil } from 'lucide-react'
import { openForm } from '../../workspace/commands/panels.ts'
import type { FormSubject, WorkspaceState } from '../../workspace/workspaceState.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { useDetailsWords } from './useDetailsWords.ts'

const isReadOnly = ({ kept }: WorkspaceState): boolean => kept.kind === 'read-only'

interface EditButtonProps {
  readonly subject: FormSubject
  readonly title: string
}

/** Turns the card of an event or a claim into fields. */
export function EditButton({ subject, title }: EditButtonProps) {
  const words = useDetailsWords().details
  const workspace = useWorkspace()
  if (useWorkspaceState(isReadOnly)) return null

  return (
    <p className="actions card-actions">
      <button type="button" aria-label={words.editThis(title)} onClick={() => workspace.run(openForm(subject))}>
        <Pencil size={14} aria-hidden="true" /> {words.edit}
      </button>
    </p>
  )
}
