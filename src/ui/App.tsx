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
import { LazySearchDialog } from './search/lazySearch.ts'
import { createPart } from './shell/createPart.tsx'
import { LeftPanel } from './shell/LeftPanel.tsx'
import { RightPanel } from './shell/RightPanel.tsx'
import { SkipLinks } from './shell/SkipLinks.tsx'
import { TopBar } from './shell/TopBar.tsx'
import { useDropTarget } from './shell/useDropTarget.ts'
import { useShortcuts } from './shell/useShortcuts.ts'
import { Welcome } from './shell/Welcome.tsx'
import { useWords, useWorkspaceState } from './WorkspaceContext.ts'

const PaletteDialog = createPart('dialog', () =>
  import('./palette/PaletteDialog.tsx').then((part) => part.PaletteDialog),
)
const EntryDialog = createPart('dialog', () => import('./edit/EntryDialog.tsx').then((part) => part.EntryDialog))
const DocumentsDialog = createPart('dialog', () =>
  import('./documents/DocumentsDialog.tsx').then((part) => part.DocumentsDialog),
)
const SourcesDialog = createPart('dialog', () =>
  import('./sources/SourcesDialog.tsx').then((part) => part.SourcesDialog),
)
const ShortcutList = createPart('dialog', () => import('./shell/ShortcutList.tsx').then((part) => part.ShortcutList))

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
  const dialog = useWorkspaceState((state) => state.dialog)
  const open = useWorkspaceState((state) => state.dataset !== null)
  const failed = useWorkspaceState(hasFailed)
  useShortcuts()
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
      <LeftPanel />
      <RightPanel />
      <Welcome />
      <Notices />
      <Menu />
      <PublishHost />
      {dialog === 'search' && open ? <LazySearchDialog /> : null}
      {dialog === 'entry' && open ? <EntryDialog /> : null}
      {dialog === 'sources' && open ? <SourcesDialog /> : null}
      {dialog === 'palette' ? <PaletteDialog /> : null}
      {dialog === 'documents' ? <DocumentsDialog /> : null}
      {dialog === 'shortcuts' ? <ShortcutList /> : null}
    </div>
  )
}
