import './theme/theme.css'
import './theme/print.css'
import './shell/shell.css'
import { deriveTheme } from '../workspace/derive/deriveScene.ts'
import { isLeftOpen } from '../workspace/derive/panels.ts'
import type { WorkspaceState } from '../workspace/workspaceState.ts'
import { Menu } from './menu/Menu.tsx'
import { Notices } from './notices/Notices.tsx'
import { PublishHost } from './publish/PublishHost.tsx'
import { SCREEN_PARTS } from './screen/registry.ts'
import { createPart } from './shell/createPart.tsx'
import { LeftPanel } from './shell/LeftPanel.tsx'
import { OpenDialog } from './shell/OpenDialog.tsx'
import { RightPanel } from './shell/RightPanel.tsx'
import { SkipLinks } from './shell/SkipLinks.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { useDropTarget } from './shell/useDropTarget.ts'
import { useShortcuts } from './shell/useShortcuts.ts'
import { useWatchedPage } from './shell/useWatchedPage.ts'
import { Welcome } from './shell/Welcome.tsx'
import { useWords, useWorkspaceState } from './WorkspaceContext.ts'

const Timeline = createPart('panel', () => import('./timeline/Timeline.tsx').then((part) => part.Timeline))

/** Whether a notice says that something could not be opened. */
function hasFailed({ notices }: WorkspaceState): boolean {
  return notices.some(({ code }) => code === 'failed' || code === 'dataset-failed')
}

export function App() {
  const words = useWords()
  const theme = useWorkspaceState(deriveTheme)
  const { Part } = SCREEN_PARTS[useWorkspaceState((state) => state.view.screen)]
  const leftOpen = useWorkspaceState(isLeftOpen)
  const rightOpen = useWorkspaceState((state) => state.preferences.rightOpen)
  const open = useWorkspaceState((state) => state.dataset !== null)
  const timed = useWorkspaceState((state) => state.timeline !== null)
  const failed = useWorkspaceState(hasFailed)
  useShortcuts()
  useWatchedPage()
  useDropTarget()

  return (
    <div className={`app${leftOpen ? ' left-open' : ''}${rightOpen ? ' right-open' : ''}`} data-theme={theme}>
      <SkipLinks />
      <TopBar />
      <main id="view" tabIndex={-1}>
        {!open ? (
          <p className={failed ? 'nothing-open' : 'loading'}>
            {failed ? words.shell.nothingOpen : words.shell.loading}
          </p>
        ) : (
          <Part />
        )}
      </main>
      {timed ? <Timeline /> : null}
      <LeftPanel />
      <RightPanel />
      <Welcome />
      <Notices />
      <Menu />
      <PublishHost />
      <OpenDialog />
    </div>
  )
}
