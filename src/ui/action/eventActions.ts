import { Pencil, Trash2 } from 'lucide-react'
import { openForm } from '../../workspace/commands/panels.ts'
import type { Action, TargetOf } from './action.ts'
import { isOpen } from './isOpen.ts'

type EventAction = Action<TargetOf<'events'>>

/** What can be done to events, which are no part of the selection: from their rows in the table. */
export const EVENT_ACTIONS: readonly EventAction[] = [
  {
    id: 'edit-event',
    words: ({ actions }) => actions.edit,
    icon: Pencil,
    offeredIn: ['menu'],
    applies: (state, { events }) => events.length === 1 && isOpen(state),
    command: ({ events }) => openForm({ kind: 'event', id: events[0]! }),
  },
  {
    id: 'merge-events',
    words: ({ actions }) => actions.mergeEvents,
    offeredIn: ['menu'],
    applies: (state, { events }) => events.length > 1 && isOpen(state),
    act: ({ workspace }, { events: ids }) =>
      void import('../../workspace/commands/mergeRecords.ts').then(({ mergeRecords }) =>
        workspace.run(mergeRecords({ kind: 'event', ids }, Date.now())),
      ),
  },
  {
    id: 'split-event',
    words: ({ actions }) => actions.splitEvent,
    offeredIn: ['menu'],
    applies: (state, { events }) => events.length === 1 && isOpen(state),
    command: ({ events }) => openForm({ kind: 'split-event', id: events[0]! }),
  },
  {
    id: 'remove-events',
    words: ({ actions }) => actions.removeEvents,
    nameNow: ({ actions }, _, { events }) => actions.removeEventsNow(events.length),
    icon: Trash2,
    offeredIn: ['menu'],
    applies: isOpen,
    act: ({ workspace }, { events }) =>
      void import('../../workspace/commands/edit.ts').then(({ removeRecords }) =>
        workspace.run(removeRecords({ events }, Date.now())),
      ),
  },
]
