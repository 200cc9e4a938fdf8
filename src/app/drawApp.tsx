import { createRoot } from 'react-dom/client'
import { App } from '../ui/App.tsx'
import { AppBoundary } from '../ui/shell/AppBoundary.tsx'
import type { Surroundings } from '../ui/WorkspaceContext.ts'
import { WorkspaceContext } from '../ui/WorkspaceContext.ts'

/** Draws the app into the page. */
export function drawApp(surroundings: Surroundings): void {
  createRoot(document.getElementById('root')!).render(
    <WorkspaceContext value={surroundings}>
      <AppBoundary>
        <App />
      </AppBoundary>
    </WorkspaceContext>,
  )
}
