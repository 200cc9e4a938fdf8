import './edit.css'
import { openForm } from '../../workspace/commands/panels.ts'
import type { FormSubject } from '../../workspace/workspaceState.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { ClaimForm } from './ClaimForm.tsx'
import { EventForm } from './EventForm.tsx'
import { FormFrame } from './FormFrame.tsx'
import { NewStatement } from './NewStatement.tsx'
import { SplitForm } from './SplitForm.tsx'
import { SplitRecordForm } from './SplitRecordForm.tsx'

/** The form for what cannot be selected: an event, a contested matter, the split of a record. */
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
  switch (subject.kind) {
    case 'event':
    case 'claim': {
      const { kind, id } = subject
      if (id === null) return <NewStatement kind={kind} onClose={onClose} />
      if (kind === 'event') return <EventForm event={dataset.events.get(id)!} onClose={onClose} />
      return <ClaimForm claim={dataset.claims.get(id)!} onClose={onClose} />
    }
    case 'split-actor':
      return <SplitForm actor={dataset.actors.get(subject.id)!} onClose={onClose} />
    case 'split-relation':
      return <SplitRecordForm subject={{ kind: 'relation', id: subject.id }} onClose={onClose} />
    case 'split-event':
      return <SplitRecordForm subject={{ kind: 'event', id: subject.id }} onClose={onClose} />
    case 'split-claim':
      return <SplitRecordForm subject={{ kind: 'claim', id: subject.id }} onClose={onClose} />
  }
}
