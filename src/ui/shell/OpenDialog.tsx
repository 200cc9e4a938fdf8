import { LazySearchDialog } from '../search/lazySearch.ts'
import { useWorkspaceState } from '../WorkspaceContext.ts'
import { createPart } from './createPart.tsx'

const LateDialog = createPart('dialog', () => import('./LateDialog.tsx').then((part) => part.LateDialog))

/** The dialog that is open, loaded when it is; that for publishing has a host of its own. */
export function OpenDialog() {
  const dialog = useWorkspaceState((state) => state.dialog)
  const isOpen = useWorkspaceState((state) => state.dataset !== null)
  if (dialog === null) return null
  if (dialog === 'search') return isOpen ? <LazySearchDialog /> : null
  return <LateDialog />
}
