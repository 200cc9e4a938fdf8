import type { Language } from '../base/language.ts'
import type { ActorId } from '../model/dataset.ts'
import { notify } from './commands/notices.ts'
import type { Workspace } from './createWorkspace.ts'
import { deriveArranging, findMemory } from './derive/deriveArranging.ts'
import { findShownComparison } from './derive/findShownComparison.ts'
import type { Arranger } from './followArrangement.ts'
import type { ShownComparison } from './shownComparison.ts'

/**
 * Arranges both versions on the present layout when one is to be shown, and again when that layout becomes another. Gives
 * a function that stops it.
 */
export function followShownComparison(workspace: Workspace, arranger: Arranger, language: Language): () => void {
  return workspace.follow((state, before) => {
    const shown = findShownComparison(state)
    if (!shown) return
    const isAsked = findShownComparison(before)?.union === shown.union
    if (isAsked && state.view.layout === before.view.layout && state.view.names === before.view.names) return
    const settle = (change: Partial<ShownComparison> | null) =>
      workspace.run((now) =>
        now.shownComparison?.union === shown.union
          ? { ...now, shownComparison: change && { ...now.shownComparison, ...change } }
          : now,
      )
    const arranging = deriveArranging(state, language)
    const layout = arranging.layout === 'matrix' ? 'bars' : arranging.layout
    const memory = findMemory(state, layout)
    const needed = new Set([...arranging.needed, ...listConcerned(shown)])
    arranger(shown.union, { ...arranging, layout, needed, ...(memory && { memory }) }).then(
      (arrangement) => settle({ arrangement }),
      () => {
        settle(null)
        workspace.run(notify({ code: 'failed', what: 'positions' }))
      },
    )
  })
}

/** The actors that differ, and those between whom a relation does. */
function listConcerned({ union, marks }: ShownComparison): readonly ActorId[] {
  const ends = [...marks.relations.keys()].flatMap((id) => {
    const relation = union.relations.get(id)
    return relation ? [relation.source, relation.target] : []
  })
  return [...marks.actors.keys(), ...ends]
}
