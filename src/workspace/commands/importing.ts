import type { Change } from '../../model/change/change.ts'
import type { Command } from '../createWorkspace.ts'
import type { Importing } from '../importing.ts'
import type { WorkspaceState } from '../workspaceState.ts'
import { recordChange } from './history.ts'
import { notify, openDialog } from './notices.ts'
import { revealWithStep } from './reveal.ts'

/** More records than that are not brought into the picture one by one. */
const FEW = 50

/** Opens the dialog for importing with files that were read. */
export function offerImport(importing: Importing): Command {
  return (state) => ({ ...openDialog('import')(state), importing })
}

/** Closes the dialog for importing. Nothing has changed. */
export function endImport(): Command {
  return (state) => ({ ...openDialog(null)(state), importing: null })
}

/**
 * Takes an import into the open dataset, as one step, and says how much came. A few records are selected and brought
 * into the picture. `change`: what it changes there; `name`: of the file.
 */
export function takeImport(change: Change, { name, time }: { readonly name: string; readonly time: number }): Command {
  return (state) => {
    const closed = endImport()(state)
    if (Object.keys(change).length === 0) return closed
    const next = recordChange(closed, change, { code: 'import', name }, time)
    return next === closed ? closed : showTaken(next, name)
  }
}

function showTaken(state: WorkspaceState, name: string): WorkspaceState {
  const { change } = state.history.done.at(-1)!
  const actors = [...(change.actors?.added.values() ?? [])].map(({ record }) => record.id)
  const relations = [...(change.relations?.added.values() ?? [])].map(({ record }) => record)
  const counts = { actors: actors.length, relations: relations.length }
  const told = notify({ code: 'imported', name, ...counts, revision: state.revision })(state)
  if (counts.actors + counts.relations === 0 || counts.actors + counts.relations > FEW) return told
  const selection = { actors: relations.length > 0 ? [] : actors, relations: relations.map(({ id }) => id) }
  const ends = relations.flatMap(({ source, target }) => [source, target])
  return revealWithStep({ ...told, view: { ...told.view, selection } }, [...actors, ...ends])
}
