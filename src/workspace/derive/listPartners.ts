import type { ActorId } from '../../model/dataset.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** The actors at the other ends of an actor's visible relations: each once, in the order of the file. */
export function listPartners(state: WorkspaceState, actor: ActorId): readonly ActorId[] {
  const shown = deriveFiltered(state)?.relations
  const partners = new Set<ActorId>()
  for (const { id, source, target } of state.dataset?.relations.values() ?? []) {
    if (source === target || (source !== actor && target !== actor) || shown?.get(id) === 'hide') continue
    if (source === actor) partners.add(target)
    if (target === actor) partners.add(source)
  }
  return [...partners]
}
