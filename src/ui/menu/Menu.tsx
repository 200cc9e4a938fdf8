import { lazy, Suspense } from 'react'
import { useWorkspaceState } from '../WorkspaceContext.ts'

const MenuAt = lazy(() => import('./MenuAt.tsx').then(({ MenuAt }) => ({ default: MenuAt })))

/** The menu that is open; what it takes is loaded when there is one. */
export function Menu() {
  const menu = useWorkspaceState((state) => state.menu)
  return <Suspense fallback={null}>{menu ? <MenuAt key={`${menu.at.x},${menu.at.y}`} menu={menu} /> : null}</Suspense>
}
