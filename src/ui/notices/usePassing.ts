import { useEffect } from 'react'
import { dismissNotice } from '../../workspace/commands/notices.ts'
import type { Notice } from '../../workspace/notice.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** Dismisses a notice after a time in ms; `undefined`: it stays. */
export function usePassing(notice: Notice, after: number | undefined): void {
  const workspace = useWorkspace()
  useEffect(() => {
    if (after === undefined) return
    const timer = setTimeout(() => workspace.run(dismissNotice(notice)), after)
    return () => clearTimeout(timer)
  }, [workspace, notice, after])
}
