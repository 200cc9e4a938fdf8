import type { Change } from '../../model/change/change.ts'
import type { LayoutMemory } from '../../scene/arrangement.ts'
import type { HistoryEntry } from '../document.ts'
import type { WorkspaceState } from '../workspaceState.ts'

type Memories = readonly LayoutMemory[]

/** How the diagram was drawn before and after steps of the history, by what they changed. */
const before = new WeakMap<Change, Memories>()
const after = new WeakMap<Change, Memories>()

/** Remembers how the diagram is drawn before a step is done. */
export function rememberBefore({ change }: HistoryEntry, { memories }: WorkspaceState): void {
  before.set(change, memories)
}

/** Remembers how the diagram is drawn after a step, before it is undone. */
export function rememberAfter({ change }: HistoryEntry, { memories }: WorkspaceState): void {
  after.set(change, memories)
}

/** The state in whose diagram everybody stands where they stood on that side of a step, if that is known. */
export function recallMemories(state: WorkspaceState, entry: HistoryEntry, side: 'before' | 'after'): WorkspaceState {
  const memories = (side === 'before' ? before : after).get(entry.change) ?? []
  return memories.length > 0 ? { ...state, memories } : state
}
