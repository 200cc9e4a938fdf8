import { notify } from '../workspace/commands/notices.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import type { Failing } from '../workspace/notice.ts'

/** Tells of what nobody else does: parts of the app that could not be loaded, and mistakes of the app's own. */
export function followFailures(workspace: Workspace): void {
  const unloaded = new WeakSet<object>()
  const tell = (reason: unknown) => {
    if (!(reason instanceof Error) || reason.name === 'AbortError') return
    const what: Failing = unloaded.has(reason) ? 'part' : 'other'
    workspace.run(notify({ code: 'failed', what }))
  }
  addEventListener('vite:preloadError', ({ payload }) => unloaded.add(payload))
  addEventListener('unhandledrejection', ({ reason }) => tell(reason))
  addEventListener('error', ({ error }) => tell(error))
}
