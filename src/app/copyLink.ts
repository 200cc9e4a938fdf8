import { notify } from '../workspace/commands/notices.ts'
import type { Workspace } from '../workspace/createWorkspace.ts'
import { printCurrentLink } from '../workspace/link/printCurrentLink.ts'
import { setFragment } from './followAddress.ts'

/** Copies a link to what is seen, or shows it where the browser does not let it be copied. */
export async function copyLink(workspace: Workspace): Promise<void> {
  const { fragment, withoutPositions } = printCurrentLink(workspace.getState())
  setFragment(fragment)
  const link = location.href
  await navigator.clipboard.writeText(link).then(
    () => workspace.run(notify({ code: 'link-copied', withoutPositions })),
    () => workspace.run(notify({ code: 'link-not-copied', link })),
  )
}
