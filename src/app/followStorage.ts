import { loadOnce } from '../base/memoise.ts'
import { showKept } from '../workspace/commands/showKept.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { Kept } from '../workspace/kept.ts'
import type { Keeper } from './createKeeper.ts'

/**
 * Keeps the changes of the open document from its first edit on. What that takes is loaded then, or by whoever calls what
 * is given back.
 */
export function followStorage(workspace: Workspace): () => Promise<Keeper> {
  const load = loadOnce(async () => (await import('./plugKeeper.ts')).plugKeeper(workspace))
  workspace.follow((state, before) => {
    if (state.dataset === before.dataset || state.session !== before.session) return
    const show = (kept: Kept) => workspace.run(showKept(kept, state.session))
    if (state.kept.kind === 'not-kept') show({ kind: 'keeping' })
    load().catch(() => show({ kind: 'failed', problem: { code: 'not-loaded' } }))
  })
  return load
}
