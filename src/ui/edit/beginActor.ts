import type { ActorId } from '../../model/dataset.ts'
import { createActor } from '../../model/edit/createRecords.ts'
import { getEditingCatalogue } from '../../workspace/catalogue/getEditingCatalogue.ts'
import { addRecords } from '../../workspace/commands/edit.ts'
import { dropStep } from '../../workspace/commands/joinSteps.ts'
import { setEditing } from '../../workspace/commands/panels.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'

/** Adds an actor that has no name of its own yet, and opens its fields. */
export function beginActor(workspace: Workspace): void {
  const { dataset } = workspace.getState()
  if (!dataset) return
  workspace.run(addRecords({ actors: [createActor(dataset, { name: { en: getFreshName() } })] }, Date.now()))
  workspace.run(setEditing(true))
}

/** Takes back an actor that was begun if nothing has been said of it since. */
export function giveUpActor(workspace: Workspace, id: ActorId): void {
  const { dataset, history } = workspace.getState()
  const begun = history.done.at(-1)
  const isUntouched = begun?.change.actors?.added.has(id) && dataset?.actors.get(id)?.name.en === getFreshName()
  if (begun && isUntouched) workspace.run(dropStep(begun))
}

function getFreshName(): string {
  return getEditingCatalogue(DATA_LANGUAGE).editing.actor.fresh
}
