import { lazy } from 'react'

const load = () => import('./SearchDialog.tsx').then(({ SearchDialog }) => ({ default: SearchDialog }))

/** The search, loaded when it is first asked for, or before. */
export const LazySearchDialog = lazy(load)

export function preloadSearch(): void {
  void load()
}
