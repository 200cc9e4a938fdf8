import { createPart } from '../shell/createPart.tsx'

const load = () => import('./SearchDialog.tsx').then(({ SearchDialog }) => SearchDialog)

/** The search, loaded when it is first asked for, or before. */
export const LazySearchDialog = createPart('dialog', load)

/** Where this fails, it is told when the search is asked for. */
export function preloadSearch(): void {
  load().catch(() => {})
}
