import { lazy, Suspense } from 'react'
import { useWorkspaceState } from '../WorkspaceContext.ts'

const MenuAt = lazy(() => import('./MenuAt.tsx').then(({ MenuAt }) => ({ default: MenuAt })))

/** The open menu; its code is loaded when one opens. */
export function Menu() {
  const menu = useWorkspaceState((state) => state.menu)
  return <Suspense fallback={null}>{menu ? <MenuAt key={`${menu.at.x},${menu.at.y}`} menu={menu} /> : null}</Suspense>
}
