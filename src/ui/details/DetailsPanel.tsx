import './details.css'
import { useEffect, useRef } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { findForm } from '../../workspace/derive/findForm.ts'
import { isEditing } from '../../workspace/derive/isEditing.ts'
import type { Selection } from '../../workspace/view.ts'
import { createPart } from '../shell/createPart.tsx'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { ActorDetails } from './ActorDetails.tsx'
import { DatasetDetails } from './DatasetDetails.tsx'
import { RelationDetails } from './RelationDetails.tsx'
import { SelectionDetails } from './SelectionDetails.tsx'
import { useDetailsWords } from './useDetailsWords.ts'

const StatementForm = createPart('panel', () => import('../edit/StatementForm.tsx').then((part) => part.StatementForm))
const RecordForm = createPart('panel', () => import('../edit/RecordForm.tsx').then((part) => part.RecordForm))

/** What is known about the selection, or about the dataset if nothing is selected. */
export function DetailsPanel() {
  const words = useDetailsWords().details
  const dataset = useWorkspaceState((state) => state.dataset)
  const selection = useWorkspaceState((state) => state.view.selection)
  const isInFields = useWorkspaceState(isEditing)
  const form = useWorkspaceState(findForm)
  const panel = useRef<HTMLElement>(null)
  /** Where the panel was scrolled to, and the same when a form was opened in it. */
  const scrolled = useRef(0)
  const left = useRef<{ readonly selection: Selection; readonly at: number } | null>(null)
  useEffect(() => {
    if (!selection || !panel.current) return
    const isBack = left.current?.selection === selection && !form
    // Whoever comes back from a form goes on where it was opened; what else is opened is read from its beginning.
    if (isBack) panel.current.scrollTop = left.current!.at
    else if (form || !isInFields) panel.current.scrollTop = 0
    left.current = form ? { selection, at: scrolled.current } : null
  }, [selection, isInFields, form])

  return (
    <section
      ref={panel}
      className="panel-scroll details"
      onScroll={({ currentTarget }) => {
        if (!form) scrolled.current = currentTarget.scrollTop
      }}
      aria-label={words.label}
      // A panel that scrolls has to be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      {form ? (
        <StatementForm key={`${form.kind} ${form.id}`} subject={form} />
      ) : dataset ? (
        <Details dataset={dataset} selection={selection} />
      ) : null}
    </section>
  )
}

function Details({ dataset, selection }: { readonly dataset: Dataset; readonly selection: Selection }) {
  const actors = selection.actors.flatMap((id) => dataset.actors.get(id) ?? [])
  const relations = selection.relations.flatMap((id) => dataset.relations.get(id) ?? [])
  const editing = useWorkspaceState(isEditing)
  if (actors.length + relations.length > 1) return <SelectionDetails actors={actors} relations={relations} />
  if (editing && actors[0]) return <RecordForm key={actors[0].id} kind="actor" actor={actors[0]} />
  if (editing && relations[0]) return <RecordForm key={relations[0].id} kind="relation" relation={relations[0]} />
  if (actors[0]) return <ActorDetails key={actors[0].id} actor={actors[0]} />
  if (relations[0]) return <RelationDetails key={relations[0].id} relation={relations[0]} />
  return <DatasetDetails dataset={dataset} />
}
