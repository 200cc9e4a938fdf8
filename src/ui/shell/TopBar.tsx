import { ChevronDown, FileOutput, Keyboard, Link, Plus, Search } from 'lucide-react'
import { inLanguage } from '../../base/language.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { changePreferences, openDialog } from '../../workspace/commands/notices.ts'
import { isScreenAvailable } from '../../workspace/screen/isScreenAvailable.ts'
import { SCREENS } from '../../workspace/view.ts'
import type { ThemeChoice, WorkspaceState } from '../../workspace/workspaceState.ts'
import { THEMES } from '../../workspace/workspaceState.ts'
import { useSurroundings, useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { createPart } from './createPart.tsx'

const isReadOnly = (state: WorkspaceState): boolean => state.kept.kind === 'read-only'

/** Nothing can be undone before they are there. */
const HistoryButtons = createPart('panel', () => import('./HistoryButtons.tsx').then((part) => part.HistoryButtons))

export function TopBar() {
  const { workspace, words, ports } = useSurroundings()
  const theme = useWorkspaceState((state) => state.preferences.theme)
  const readOnly = useWorkspaceState(isReadOnly)

  return (
    <header className="top">
      <h1 className="product">{words.shell.product}</h1>
      <DatasetMenu />
      <button type="button" className="search-box" onClick={() => workspace.run(openDialog('search'))}>
        <Search size={15} aria-hidden="true" />
        <span>
          {words.search.prompt} <span className="rest">{words.search.promptRest}</span>
        </span>
        <kbd>Ctrl K</kbd>
      </button>
      <Screens />
      <div className="tools">
        <KeptState />
        <button
          type="button"
          className="icon"
          title={words.shell.add}
          aria-label={words.shell.add}
          disabled={readOnly}
          onClick={() => workspace.run(openDialog('entry'))}
        >
          <Plus size={16} />
        </button>
        <span className="history-buttons">
          <HistoryButtons />
        </span>
        <button
          type="button"
          className="icon"
          title={words.shell.copyLink}
          aria-label={words.shell.copyLink}
          onClick={ports.copyLink}
        >
          <Link size={16} />
        </button>
        <button
          type="button"
          className="icon publish-button"
          title={words.shell.publish}
          aria-label={words.shell.publish}
          onClick={() => workspace.run(openDialog('publish'))}
        >
          <FileOutput size={16} />
          <span>{words.shell.publish}</span>
        </button>
        <label>
          <span className="hidden-label">{words.shell.theme}</span>
          <select
            title={words.shell.theme}
            value={theme}
            onChange={(event) => workspace.run(changePreferences({ theme: event.target.value as ThemeChoice }))}
          >
            {THEMES.map((id) => (
              <option key={id} value={id}>
                {words.shell.themes[id]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="icon shortcuts-button"
          title={words.shell.shortcuts}
          aria-label={words.shell.shortcuts}
          onClick={() => workspace.run(openDialog('shortcuts'))}
        >
          <Keyboard size={16} />
        </button>
      </div>
    </header>
  )
}

const DatasetChoices = createPart('panel', () => import('./DatasetChoices.tsx').then((part) => part.DatasetChoices))

/** The name of the dataset, and a menu of others to open. */
function DatasetMenu() {
  const words = useWords()
  const title = useWorkspaceState((state) => state.ownName ?? state.dataset?.title)

  return (
    <div className="dataset">
      <button type="button" className="dataset-name" popoverTarget="datasets" title={words.shell.openDataset}>
        <span dir="auto">{title ? inLanguage(title, 'en') : words.shell.datasets}</span>
        <ChevronDown size={15} aria-hidden="true" />
      </button>
      <div id="datasets" popover="auto" className="popover">
        <DatasetChoices />
      </div>
    </div>
  )
}

function Screens() {
  const words = useWords().shell
  const workspace = useWorkspace()
  const screen = useWorkspaceState((state) => state.view.screen)
  const dataset = useWorkspaceState((state) => state.dataset)

  return (
    <fieldset className="segments screens">
      <legend className="hidden-label">{words.views}</legend>
      {SCREENS.filter((id) => id === screen || isScreenAvailable({ dataset }, id)).map((id) => (
        <button
          type="button"
          key={id}
          aria-pressed={screen === id}
          onClick={() => workspace.run(changeView({ screen: id }))}
        >
          {words.screens[id].name}
        </button>
      ))}
    </fieldset>
  )
}

/** Whether what was changed and typed is on the disk; nothing as long as there is nothing. */
function KeptState() {
  const words = useWords().shell.kept
  const kind = useWorkspaceState(({ kept, typing }) => (kept.kind === 'kept' && typing ? 'keeping' : kept.kind))
  return (
    <span className="kept quiet" role="status">
      {kind === 'not-kept' ? '' : words[kind]}
    </span>
  )
}
