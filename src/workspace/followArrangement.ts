import type { Language } from '../base/language.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Arrangement, Arranging, LayoutMemory } from '../scene/arrangement.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveArranging, isOwn } from './derive/deriveArranging.ts'
import { deriveBasis } from './derive/deriveBasis.ts'
import type { WorkspaceState } from './workspaceState.ts'

/** Arranges a dataset, at once or in a worker. */
export type Arranger = (dataset: Dataset, arranging: Arranging) => Promise<Arrangement>

/**
 * Keeps the arrangement up to date. The old one stays until the new one arrives, a late answer is dropped, and a
 * failure is reported. Gives a function that stops it.
 */
export function followArrangement(workspace: Workspace, arranger: Arranger, language: Language): () => void {
  let latest = 0
  const update = (before: WorkspaceState | null) => {
    const state = workspace.getState()
    if (!state.dataset) return
    const number = ++latest
    workspace.run((now) => ({ ...now, arranging: true }))
    const settle = (change: (now: WorkspaceState) => Partial<WorkspaceState>) => {
      if (number !== latest) return false
      workspace.run((now) => ({ ...now, ...change(now), arranging: false }))
      return true
    }
    const { dataset } = state
    // Where it is to be laid out anew, the memories have just been left.
    const drawn = before?.memories === state.memories ? before.arrangement : null
    const arranging = { ...deriveArranging(state, language), ...(drawn?.chosen && isOwn(state) && { drawn }) }
    arranger(dataset, arranging).then(
      (arrangement) =>
        settle(({ memories }) => ({
          arrangement,
          ...(arrangement.memory && { memories: remember(memories, arrangement.memory) }),
        })),
      () => settle(() => ({})) && workspace.run(notify({ code: 'failed', what: 'positions' })),
    )
  }
  const stop = workspace.follow((state, before) => {
    if (needsArranging(state, before)) update(before)
  })
  update(null)
  return stop
}

function remember(memories: readonly LayoutMemory[], memory: LayoutMemory): readonly LayoutMemory[] {
  return [...memories.filter(({ layout, level }) => layout !== memory.layout || level !== memory.level), memory]
}

const OWN = ['positions', 'attempts'] as const

function needsArranging(state: WorkspaceState, before: WorkspaceState): boolean {
  if (deriveBasis(state) !== deriveBasis(before)) return true
  // What comes with an arrangement is of that arrangement.
  if (state.memories !== before.memories && state.arrangement === before.arrangement) return true
  if (OWN.some((key) => state[key] !== before[key])) return true
  const keys = ['layout', 'level', 'revealed', 'names'] as const
  return keys.some((key) => state.view[key] !== before.view[key])
}
