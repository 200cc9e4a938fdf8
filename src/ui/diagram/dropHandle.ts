import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { printEntryStart } from '../../model/entry/printEntryStart.ts'
import { changeRecords } from '../../workspace/commands/edit.ts'
import { openEntry } from '../../workspace/commands/notices.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import type { DrawingHandle } from '../../workspace/derive/listHandles.ts'

/**
 * Does what a handle stands for with the actor on which it was dropped; `null`: beside all. A relation is entered in the
 * line, where its verb is named; whoever is not in the diagram is named there as well.
 */
export function dropHandle(workspace: Workspace, handle: DrawingHandle, on: ActorId | null): void {
  const { dataset } = workspace.getState()
  if (!dataset) return
  if (handle.kind === 'relate') {
    // Dropped where it was taken, it is a click: the line asks for the other end.
    const target = on === handle.actor ? null : on
    workspace.run(openEntry(printEntryStart(dataset, handle.actor, target)))
  } else if (on !== null && on !== handle.end) {
    workspace.run(changeRecords({ relations: redirectEnds(dataset, handle, on) }, Date.now()))
  }
}

/** The relations with another actor in the stead of one. Those that would come to tie it to itself stay as they are. */
function redirectEnds(
  dataset: Dataset,
  { relations, end }: Extract<DrawingHandle, { kind: 'end' }>,
  on: ActorId,
): readonly Relation[] {
  const redirect = (actor: ActorId) => (actor === end ? on : actor)
  return relations
    .flatMap((id) => dataset.relations.get(id) ?? [])
    .map((relation) => ({ ...relation, source: redirect(relation.source), target: redirect(relation.target) }))
    .filter(({ source, target }) => source !== target)
}
