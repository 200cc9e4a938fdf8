import type { ActorId } from '../../model/dataset.ts'
import type { Heading } from '../../scene/findInDirection.ts'
import { findInDirection } from '../../scene/findInDirection.ts'
import type { SceneActor } from '../../scene/scene.ts'
import { select } from '../../workspace/commands/select.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { deriveScene } from '../../workspace/derive/deriveScene.ts'
import { listPartners } from '../../workspace/derive/listPartners.ts'

/** To the nearest actor that way; to the next, or the one before, of those with which an actor has to do. */
export type Walk = Heading | 'next' | 'previous'

/** One after the other of an actor's partners: whose they are, and at which one it is. */
interface Round {
  readonly middle: ActorId
  readonly at: ActorId
}
const rounds = new WeakMap<Workspace, Round>()

/**
 * Selects another actor of the diagram: along a relation where one leads that way, else the nearest. From one to the next
 * of an actor's partners it goes round that actor until another way is taken.
 */
export function walk(workspace: Workspace, way: Walk): void {
  // In a matrix, from row to row: columns name the same actors again.
  const actors = deriveScene(workspace.getState())?.actors.filter(({ id }) => id.startsWith('a:')) ?? []
  const [selected] = workspace.getState().view.selection.actors
  const from = actors.find(({ actor }) => actor === selected)
  const next = from ? findNext(workspace, actors, from, way) : actors[0]?.actor
  if (next && next !== selected) workspace.run(select({ actors: [next] }))
}

function findNext(
  workspace: Workspace,
  actors: readonly SceneActor[],
  from: SceneActor,
  way: Walk,
): ActorId | null | undefined {
  if (way === 'next' || way === 'previous') return goRound(workspace, actors, from.actor, way === 'next' ? 1 : -1)
  const partners = new Set(listPartners(workspace.getState(), from.actor))
  const tied = actors.filter(({ actor }) => partners.has(actor))
  return (findInDirection(tied, from, way) ?? findInDirection(actors, from, way))?.actor
}

function goRound(
  workspace: Workspace,
  actors: readonly SceneActor[],
  selected: ActorId,
  by: 1 | -1,
): ActorId | undefined {
  const round = rounds.get(workspace)
  const middle = round?.at === selected ? round.middle : selected
  const shown = new Set(actors.map(({ actor }) => actor))
  const partners = listPartners(workspace.getState(), middle).filter((partner) => shown.has(partner))
  const at = partners.indexOf(selected)
  const next = partners.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % partners.length)
  if (next !== undefined) rounds.set(workspace, { middle, at: next })
  return next
}
