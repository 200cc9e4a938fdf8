/**
 * A page without a diagram that edits a document and keeps it by the very modules of the app. Every edit adds an actor with
 * the next number, so that a lost one leaves a gap. What it says is said to the console.
 */
import { plugKeeper } from '../../../src/app/plugKeeper.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import type { Actor, ActorId, Dataset } from '../../../src/model/dataset.ts'
import { recordChange, redo, undo } from '../../../src/workspace/commands/history.ts'
import { openDataset } from '../../../src/workspace/commands/openDataset.ts'
import type { Command } from '../../../src/workspace/createWorkspace.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { isDocumentId } from '../../../src/workspace/documentId.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'
import { build } from '../../network/given.ts'

/** What the page says. `last` is the number of the last actor. */
export type Said =
  | {
      readonly kind: 'opened'
      readonly last: number
      readonly hasGap: boolean
      readonly steps: number
      readonly damage: number
    }
  | { readonly kind: 'kept'; readonly last: number; readonly id: string }
  | { readonly kind: 'trouble'; readonly text: string }

declare global {
  interface Window {
    /** Edits until the page goes: now once, now several times in a row, with pauses between. */
    editOn: () => void
    /** Gives the number of actors after it. */
    editOnce: () => number
  }
}

const say = (said: Said) => console.log(JSON.stringify(said))
const workspace = createWorkspace(INITIAL_STATE)
const keeper = plugKeeper(workspace)

function countActors({ actors }: Dataset): number {
  return actors.size
}

function addActor(): Command {
  return (state) => {
    const before = state.dataset!
    const id = String(before.actors.size + 1) as ActorId
    const actor = { ...before.actors.values().next().value!, id, name: { en: `Actor ${id}` } } as Actor
    const after = { ...before, actors: new Map(before.actors).set(id, actor) }
    return recordChange(state, diffDatasets(before, after), { code: 'move-actor', name: actor.name }, Date.now())
  }
}

window.editOnce = () => {
  workspace.run(addActor())
  const count = countActors(workspace.getState().dataset!)
  if (count % 5 > 0) return count
  workspace.run(undo())
  workspace.run(redo())
  return count
}
window.editOn = () => {
  window.editOnce()
  setTimeout(window.editOn, Math.random() * (Math.random() < 0.7 ? 10 : 250))
}

workspace.follow(({ kept, ownId, dataset }, before) => {
  if (kept === before.kept) return
  if (kept.kind === 'kept' && ownId) say({ kind: 'kept', last: countActors(dataset!), id: ownId })
  if (kept.kind === 'failed' || kept.kind === 'read-only') say({ kind: 'trouble', text: JSON.stringify(kept) })
})

async function open(id: string): Promise<void> {
  if (!isDocumentId(id)) {
    const actors = [{ id: '1', name: { en: 'Actor 1' }, type: 'state' }]
    workspace.run(openDataset(build({ actors })))
    return say({ kind: 'opened', last: 1, hasGap: false, steps: 0, damage: 0 })
  }
  const answer = await keeper.read(id)
  if (!answer.ok) return say({ kind: 'trouble', text: JSON.stringify(answer.problems) })
  const { dataset, history, damage } = answer.value.opened
  const hasGap = [...dataset.actors.keys()].some((actor, index) => actor !== String(index + 1))
  const steps = history.done.length
  say({ kind: 'opened', last: countActors(dataset), hasGap, steps, damage: damage.length })
  answer.value.show(INITIAL_VIEW)
}

await open(location.hash.slice(1))
