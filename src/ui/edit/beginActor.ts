import type { Point } from '../../model/dataset.ts'
import { createActor } from '../../model/edit/createRecords.ts'
import { getEditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { addRecords } from '../../workspace/commands/edit.ts'
import { getLayout } from '../../workspace/commands/move.ts'
import { setEditing } from '../../workspace/commands/panels.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** Adds an actor that has no name of its own yet, in a network at a point of the scene, and opens its fields. */
export function beginActor(workspace: Workspace, at: Point | null): void {
  const state = workspace.getState()
  const { dataset } = state
  if (!dataset) return
  const actor = createActor(dataset, { name: { en: getEditingCatalogue(DATA_LANGUAGE).editing.actor.fresh } })
  // Bars find a place of their own, and one that is given would move all others.
  const positions = at && getLayout(state) === 'force' ? new Map([[actor.id, at]]) : undefined
  workspace.run(addRecords({ actors: [actor] }, Date.now(), positions))
  workspace.run(setEditing(true))
}
