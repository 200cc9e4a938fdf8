import './edit.css'
import type { ClaimId, EventId } from '../../model/dataset.ts'
import { openForm } from '../../workspace/commands/panels.ts'
import type { FormSubject } from '../../workspace/workspaceState.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ClaimForm } from './ClaimForm.tsx'
import { EventForm } from './EventForm.tsx'
import { FormFrame } from './FormFrame.tsx'
import { NewStatement } from './NewStatement.tsx'
import { SplitForm } from './SplitForm.tsx'

/** The form for what cannot be selected: an event, a contested matter, the split of an actor. */
export function StatementForm({ subject }: { readonly subject: FormSubject }) {
  const workspace = useWorkspace()
  const close = () => workspace.run(openForm(null))

  return (
    <FormFrame onLeave={close}>
      <Fields subject={subject} onClose={close} />
    </FormFrame>
  )
}

function Fields({ subject, onClose }: { readonly subject: FormSubject; readonly onClose: () => void }) {
  const dataset = useWorkspaceState((state) => state.dataset)!
  if (subject.kind === 'split') return <SplitForm actor={dataset.actors.get(subject.id)!} onClose={onClose} />
  const { kind, id } = subject
  if (id === null) return <NewStatement kind={kind} onClose={onClose} />
  const [event, claim] = [dataset.events.get(id as EventId), dataset.claims.get(id as ClaimId)]
  if (kind === 'event') return event ? <EventForm event={event} onClose={onClose} /> : null
  return claim ? <ClaimForm claim={claim} onClose={onClose} /> : null
}
