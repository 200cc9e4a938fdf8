import type { Command } from '../createWorkspace.ts'
import type { Kept } from '../kept.ts'

/** Says whether the changes of a document are kept; nothing, if another one has been opened since. */
export function showKept(kept: Kept, session: number): Command {
  return (state) => (state.session === session ? { ...state, kept } : state)
}
