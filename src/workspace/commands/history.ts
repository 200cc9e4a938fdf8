import { applyChange } from '../../model/change/applyChange.ts'
import type { Change } from '../../model/change/change.ts'
import { diffDatasets } from '../../model/change/diffDatasets.ts'
import { invertChange } from '../../model/change/invertChange.ts'
import { recordStep } from '../../model/change/lineage.ts'
import type { ActorId, Dataset, RelationId } from '../../model/dataset.ts'
import { keepKnown } from '../../scene/keepKnown.ts'
import type { Command } from '../createWorkspace.ts'
import type { History, HistoryEntry, Label, Positions } from '../document.ts'
import type { Kept } from '../kept.ts'
import { reconcileView } from '../link/reconcileView.ts'
import { IDLE } from '../tracing.ts'
import type { Selection } from '../view.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { revealIn } from './reveal.ts'
import { recallMemories, rememberAfter, rememberBefore } from './stepMemories.ts'

export function undo(): Command {
  return (given) => {
    const state = dropRefused(given)
    const { done, undone } = state.history
    const entry = done.at(-1)
    if (!entry || isReadOnly(state)) return given
    const change = invertChange(entry.change)
    const { actors, relations } = listAdded(change)
    rememberAfter(entry, state)
    const undid = enact(state, change, { done: done.slice(0, -1), undone: [...undone, entry] })
    const next = recallMemories(leaveOutRevealed(undid, entry.revealed), entry, 'before')
    return showBack(next, actors.length > 0 ? { actors, relations: [] } : { actors, relations })
  }
}

export function redo(): Command {
  return (given) => {
    const state = dropRefused(given)
    const { done, undone } = state.history
    const entry = undone.at(-1)
    if (!entry || isReadOnly(state)) return given
    const { actors, relations } = listAdded(entry.change)
    rememberBefore(entry, state)
    const redid = enact(state, entry.change, { done: [...done, entry], undone: undone.slice(0, -1) })
    const next = recallMemories(redid, entry, 'after')
    return showBack(next, relations.length > 0 ? { actors: [], relations } : { actors, relations })
  }
}

function leaveOutRevealed(state: WorkspaceState, actors: HistoryEntry['revealed'] = []): WorkspaceState {
  if (actors.length === 0) return state
  const revealed = state.view.revealed.filter((actor) => !actors.includes(actor))
  return { ...state, view: { ...state.view, revealed } }
}

/** Texts that cells did not take belong to the step that is undone, and stand in the way of what is there now. */
function dropRefused(state: WorkspaceState): WorkspaceState {
  const { unfinished } = state
  if (!unfinished) return state
  const tables = new Map(Array.from(unfinished.tables, ([table, own]) => [table, { ...own, refused: [] }] as const))
  return { ...state, unfinished: { ...unfinished, tables } }
}

function listAdded({ actors, relations }: Change): Selection {
  return {
    actors: [...(actors?.added.keys() ?? [])] as ActorId[],
    relations: [...(relations?.added.keys() ?? [])] as RelationId[],
  }
}

/** More records than a person looks at one by one: an import, for example. */
const MANY = 12

/** Selects what has come back, and brings its actors into the picture. */
function showBack(state: WorkspaceState, selection: Selection): WorkspaceState {
  const { actors, relations } = selection
  if (actors.length + relations.length === 0 || actors.length + relations.length > MANY) return state
  const ends = relations.flatMap((id) => {
    const { source, target } = state.dataset!.relations.get(id)!
    return [source, target]
  })
  return revealIn({ ...state, view: { ...state.view, selection } }, [...actors, ...ends])
}

/** Changes the document in a step that can be undone. Steps that were undone before are gone. What is read-only stays. */
export function recordChange(state: WorkspaceState, change: Change, label: Label, time: number): WorkspaceState {
  if (isReadOnly(state)) return state
  const entry = { change, label, time }
  rememberBefore(entry, state)
  return enact(state, change, { done: [...state.history.done, entry], undone: [] })
}

/**
 * Changes positions outside the history. `amend` gives the new positions of each state that undo or redo can reach, and
 * of the present one. The steps between these states are worked out anew.
 */
export function amendPositions(
  state: WorkspaceState,
  amend: (positions: Positions, isPresent: boolean) => Positions,
): WorkspaceState {
  if (!state.dataset || isReadOnly(state)) return state
  const present = withPositions(state.dataset, state.positions)
  const take = (dataset: Dataset) => withPositions(dataset, amend(dataset.positions as Positions, dataset === present))
  const amended = take(present)
  const rework = (entries: readonly HistoryEntry[], direction: 'backward' | 'forward') => {
    let [near, nearAmended] = [present, amended]
    const reworked = entries.toReversed().map((entry): HistoryEntry => {
      const far = applyFitting(direction === 'backward' ? invertChange(entry.change) : entry.change, near)
      const farAmended = take(far)
      const [before, after] = direction === 'backward' ? [farAmended, nearAmended] : [nearAmended, farAmended]
      near = far
      nearAmended = farAmended
      return { ...entry, change: diffDatasets(before, after) }
    })
    return reworked.reverse()
  }
  const { done, undone } = state.history
  return {
    ...state,
    positions: amended.positions as Positions,
    revision: state.revision + 1,
    kept: toUnkept(state.kept),
    history: { done: rework(done, 'backward'), undone: rework(undone, 'forward') },
  }
}

function isReadOnly({ kept }: WorkspaceState): boolean {
  return kept.kind === 'read-only'
}

/** What was kept is no longer all that there is. */
function toUnkept(kept: Kept): Kept {
  return kept.kind === 'kept' ? { kind: 'keeping' } : kept
}

/** Changes the document, with the history to which that leads. */
export function enact(state: WorkspaceState, change: Change, history: History): WorkspaceState {
  const { dataset, positions, revision } = state
  const next = applyFitting(change, withPositions(dataset!, positions))
  const isOfPositions = Object.keys(change).every((kind) => kind === 'positions')
  if (!isOfPositions) recordStep(toOwnChange(change, dataset!, next), dataset!, next)
  const changed: WorkspaceState = {
    ...state,
    dataset: isOfPositions ? dataset : next,
    positions: next.positions as Positions,
    revision: revision + 1,
    kept: toUnkept(state.kept),
    history,
  }
  return NAMED_IN_VIEWS.some((kind) => change[kind]?.removed.size) ? leaveOutRemoved(changed, next) : changed
}

/** The kinds of record that a view may name. */
const NAMED_IN_VIEWS = ['actors', 'relations', 'relationTypes', 'sources'] as const

/** Takes what the dataset no longer has out of the view, and at once out of the picture. */
function leaveOutRemoved(state: WorkspaceState, dataset: Dataset): WorkspaceState {
  const { view, arrangement } = state
  return {
    ...state,
    view: reconcileView(dataset, view).view,
    arrangement: arrangement && keepKnown(arrangement, dataset),
    // Answers and pins may speak of what is gone; the question is asked again.
    ...{ tracing: IDLE, tracingBeside: IDLE, pinsBeside: null },
    pins: state.pins.filter(({ path }) => path === null || path.every((id) => dataset.relations.has(id))),
    hovered: null,
    menu: null,
  }
}

/** The change to the dataset alone. It starts from the positions in the dataset, not from those in the document. */
function toOwnChange({ positions: _, ...records }: Change, before: Dataset, after: Dataset): Change {
  return { ...records, ...diffDatasets(withPositions(after, before.positions as Positions), after) }
}

/** The dataset with the positions of the document. */
export function withPositions(dataset: Dataset, positions: Positions): Dataset {
  return { ...dataset, positions }
}

/** Applies a step of the history. A step that does not fit is a bug, so it throws. */
function applyFitting(change: Change, dataset: Dataset): Dataset {
  const applied = applyChange(change, dataset)
  if (!applied.ok) throw new Error(`history: a step does not fit: ${JSON.stringify(applied.problems)}`)
  return applied.value
}
