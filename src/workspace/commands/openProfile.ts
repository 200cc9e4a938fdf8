import type { ActorId } from '../../model/dataset.ts'
import type { Command } from '../createWorkspace.ts'
import { openDialog } from './notices.ts'
import { select } from './select.ts'

/** Selects an actor and opens its profile. */
export function openProfile(actor: ActorId): Command {
  return (state) => openDialog('profile')(select({ actors: [actor] })(state))
}
