import { createPart } from '../shell/createPart.tsx'

const load = () => import('./SearchDialog.tsx').then(({ SearchDialog }) => SearchDialog)

/** The search dialog, loaded when it is first needed or earlier. */
export const LazySearchDialog = createPart('dialog', load)

/** A failure here is ignored: it is reported when the search is opened. */
export function preloadSearch(): void {
  load().catch(() => {})
}
