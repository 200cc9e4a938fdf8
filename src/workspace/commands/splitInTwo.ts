import type { LocalText } from '../../base/language.ts'
import type { ClaimId, Dataset, EventId, RelationId } from '../../model/dataset.ts'
import type { EditedRecords } from '../../model/edit/createRecords.ts'
import { createClaim, createEvent, createRelation } from '../../model/edit/createRecords.ts'
import type { RecordSplit, SplitSubject } from '../../model/edit/splitRecord.ts'
import { splitRecord } from '../../model/edit/splitRecord.ts'
import type { Command } from '../createWorkspace.ts'
import { EMPTY_SELECTION } from '../view.ts'
import { labelEdit } from './labelEdit.ts'
import { openForm } from './panels.ts'
import { recordEdit } from './recordEdit.ts'

/** Makes two records of a relation, an event or a claim, in one step; the second is then selected, or its form open. */
export function splitInTwo(subject: SplitSubject, split: Omit<RecordSplit, 'id'>, time: number): Command {
  return (state) => {
    const records = state.dataset && getRecord(state.dataset, subject)
    if (!records) return state
    const id = createPartId(state.dataset, subject, split.name)
    const apply = (dataset: Dataset) => splitRecord(dataset, subject, { ...split, id })
    const next = recordEdit(state, apply, (before) => labelEdit('split', before, records), time)
    if (next === state) return state
    if (subject.kind === 'event') return openForm({ kind: 'event', id: id as EventId })(next)
    if (subject.kind === 'claim') return openForm({ kind: 'claim', id: id as ClaimId })(next)
    return { ...next, view: { ...next.view, selection: { ...EMPTY_SELECTION, relations: [id as RelationId] } } }
  }
}

function getRecord({ relations, events, claims }: Dataset, { kind, id }: SplitSubject): EditedRecords | null {
  const [relation, event, claim] = [
    kind === 'relation' ? relations.get(id) : undefined,
    kind === 'event' ? events.get(id) : undefined,
    kind === 'claim' ? claims.get(id) : undefined,
  ]
  if (relation) return { relations: [relation] }
  if (event) return { events: [event] }
  return claim ? { claims: [claim] } : null
}

function createPartId(dataset: Dataset, { kind, id }: SplitSubject, name: LocalText): string {
  if (kind === 'relation') {
    const { type, source, target } = dataset.relations.get(id)!
    return createRelation(dataset, { type, source, target }).id
  }
  return kind === 'event' ? createEvent(dataset, name).id : createClaim(dataset, name).id
}
