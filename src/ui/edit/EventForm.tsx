import type { DatasetEvent } from '../../model/dataset.ts'
import { STATUSES } from '../../model/status.ts'
import { changeRecords, removeRecords } from '../../workspace/commands/edit.ts'
import { mergeRecords } from '../../workspace/commands/mergeRecords.ts'
import { printText } from '../printText.ts'
import { useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { EditChoice } from './EditChoice.tsx'
import { EditField } from './EditField.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'
import { FormHead } from './FormHead.tsx'
import { LocalTextFields } from './LocalTextFields.tsx'
import { MergeFields } from './MergeFields.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { RoleFields } from './RoleFields.tsx'
import { useEditingWords } from './useEditingWords.ts'

interface EventFormProps {
  readonly event: DatasetEvent
  readonly onClose: () => void
}

/** The fields of an event. Each is recorded as soon as it is left. */
export function EventForm({ event, onClose }: EventFormProps) {
  const { editing, model } = useEditingWords()
  const words = editing.event
  const dataset = useWorkspaceState((state) => state.dataset)!
  const workspace = useWorkspace()
  const change = (fields: Partial<DatasetEvent>): null => {
    workspace.run(changeRecords({ events: [{ ...event, ...fields }] }, Date.now()))
    return null
  }
  const { title, kind, start, end, status, roles, evidence } = event

  return (
    <section className="edit-form" aria-label={words.label}>
      <FormHead
        title={printText(title)}
        onClose={onClose}
        onRemove={() => workspace.run(removeRecords({ events: [event.id] }, Date.now()))}
      />
      <LocalTextFields
        textKey={`events/${event.id}/title`}
        label={words.title}
        text={title}
        onChange={(text) => text && change({ title: text })}
      />
      <EditField
        textKey={`events/${event.id}/kind`}
        label={words.kind}
        value={kind}
        suggestions={[...new Set(Array.from(dataset.events.values(), (other) => other.kind))]}
        onCommit={(text) => (text === '' ? editing.statement.needed : change({ kind: text }))}
      />
      <PeriodFields textKey={`events/${event.id}`} start={start} end={end} onChange={change} />
      <EditChoice
        label={words.status}
        value={status}
        options={STATUSES.map((id) => [id, `${model.statuses[id].name}: ${model.statuses[id].hint}`] as const)}
        onChange={(chosen) => change({ status: chosen })}
      />
      <RoleFields
        textKey={`events/${event.id}/roles`}
        roles={roles}
        onChange={(changed) => change({ roles: changed })}
      />
      <EvidenceForm evidence={evidence} onChange={(changed) => change({ evidence: changed })} />
      <MergeFields
        kind="event"
        id={event.id}
        records={dataset.events}
        print={(other) => printText(other.title)}
        onMerge={(other) => workspace.run(mergeRecords({ kind: 'event', ids: [event.id, other] }, Date.now()))}
        split={{ kind: 'split-event', id: event.id }}
      />
    </section>
  )
}
