import type { ActorId } from '../../model/dataset.ts'
import { listRelationsOf } from '../../network/listRelationsOf.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { deriveFiltered } from './deriveFiltered.ts'

/** The actors at the other ends of an actor's visible relations: each once, in the order of the file. */
export function listPartners(state: WorkspaceState, actor: ActorId): readonly ActorId[] {
  const { dataset } = state
  const shown = deriveFiltered(state)?.relations
  const partners = new Set<ActorId>()
  for (const { id, source, target } of dataset ? listRelationsOf(dataset, [actor]) : []) {
    if (source !== target && shown?.get(id) !== 'hide') partners.add(source === actor ? target : source)
  }
  return [...partners]
}
