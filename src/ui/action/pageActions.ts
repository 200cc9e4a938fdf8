import {
  FileInput,
  FileOutput,
  History,
  Keyboard,
  Link,
  PanelLeft,
  PanelRight,
  Redo2,
  Save,
  Search,
  Undo2,
} from 'lucide-react'
import { getHistoryWords } from '../../workspace/catalogue/getHistoryWords.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { redo, undo } from '../../workspace/commands/history.ts'
import { changePreferences, openDialog } from '../../workspace/commands/notices.ts'
import { openMeasures } from '../../workspace/commands/openMeasures.ts'
import { openPanel, toggleLeft, toggleRight } from '../../workspace/commands/panels.ts'
import { stepBack } from '../../workspace/commands/select.ts'
import { toggleTimeline } from '../../workspace/commands/timeline.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { DATA_LANGUAGE } from '../../workspace/dataLanguage.ts'
import { isSceneSeen } from '../../workspace/screen/isSceneSeen.ts'
import { isScreenAvailable } from '../../workspace/screen/isScreenAvailable.ts'
import { SCREEN_ENTRIES } from '../../workspace/screen/registry.ts'
import { PANELS, SCREENS } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { THEMES } from '../../workspace/workspaceState.ts'
import { openMenuAt } from '../diagram/openMenuAt.ts'
import { askToSteer } from '../diagram/steer.ts'
import type { Action, TargetOf } from './action.ts'

type PageAction = Action<TargetOf<'page'>>

/** What can be done on every screen. */
export const PAGE_ACTIONS: readonly PageAction[] = [
  {
    id: 'search',
    words: ({ actions }) => actions.search,
    icon: Search,
    keys: ['Ctrl+k', '/'],
    whileTyping: true,
    offeredIn: ['palette'],
    command: () => openDialog('search'),
  },
  {
    id: 'measures',
    words: ({ actions }) => actions.measures,
    keys: ['M'],
    offeredIn: ['menu', 'palette'],
    applies: ({ dataset }) => dataset !== null,
    command: openMeasures,
  },
  {
    id: 'timeline',
    words: ({ actions }) => actions.timeline,
    keys: ['T'],
    offeredIn: ['menu', 'palette'],
    applies: ({ dataset }) => dataset !== null,
    command: toggleTimeline,
  },
  {
    id: 'matters',
    words: ({ actions }) => actions.matters,
    keys: ['C'],
    offeredIn: ['menu', 'panel', 'palette'],
    applies: ({ dataset }) => dataset !== null && dataset.claims.size + dataset.events.size > 0,
    command: () => openDialog('matters'),
  },
  {
    id: 'import',
    words: ({ actions }) => actions.import,
    icon: FileInput,
    keys: ['i'],
    offeredIn: ['menu', 'palette'],
    command: () => openDialog('import'),
  },
  {
    id: 'publish',
    words: ({ actions }) => actions.publish,
    icon: FileOutput,
    keys: ['p'],
    offeredIn: ['menu', 'palette'],
    command: () => openDialog('publish'),
  },
  {
    id: 'save-file',
    words: ({ actions }) => actions.saveFile,
    icon: Save,
    keys: ['Ctrl+s'],
    whileTyping: true,
    offeredIn: ['menu', 'palette'],
    applies: ({ dataset }) => dataset !== null,
    act: ({ ports }) => ports.file({ kind: 'save' }),
  },
  {
    id: 'save-file-as',
    words: ({ actions }) => actions.saveFileAs,
    keys: ['Ctrl+S'],
    whileTyping: true,
    offeredIn: ['palette'],
    applies: ({ dataset }) => dataset !== null,
    act: ({ ports }) => ports.file({ kind: 'save-as' }),
  },
  {
    id: 'palette',
    words: ({ actions }) => actions.palette,
    keys: ['Ctrl+P', 'F1'],
    whileTyping: true,
    offeredIn: ['menu'],
    command: () => openDialog('palette'),
  },
  ...SCREENS.map(
    (id): PageAction => ({
      id: `screen-${id}`,
      words: ({ actions, shell }) => actions.screen(shell.screens[id].name),
      keys: [SCREEN_ENTRIES[id].key],
      offeredIn: ['palette'],
      applies: (state) => state.view.screen !== id && isScreenAvailable(state, id),
      command: () => changeView({ screen: id }),
    }),
  ),
  ...PANELS.map(
    (id): PageAction => ({
      id: `panel-${id}`,
      words: ({ actions, shell }) => actions.panel(shell.panels[id]),
      offeredIn: ['palette'],
      applies: ({ preferences, view }) => !preferences.rightOpen || view.panel !== id,
      command: () => openPanel(id),
    }),
  ),
  {
    id: 'left-panel',
    words: ({ actions }) => actions.leftPanel,
    icon: PanelLeft,
    keys: ['['],
    offeredIn: ['palette'],
    command: toggleLeft,
  },
  {
    id: 'right-panel',
    words: ({ actions }) => actions.rightPanel,
    icon: PanelRight,
    keys: [']'],
    offeredIn: ['palette'],
    command: toggleRight,
  },
  {
    id: 'undo',
    words: ({ actions }) => actions.undo,
    nameNow: (_, { history }) => getHistoryWords(DATA_LANGUAGE).undo(history.done.at(-1)?.label ?? null),
    icon: Undo2,
    keys: ['Ctrl+z'],
    offeredIn: ['palette'],
    applies: ({ history, kept }) => history.done.length > 0 && kept.kind !== 'read-only',
    command: undo,
  },
  {
    id: 'redo',
    words: ({ actions }) => actions.redo,
    nameNow: (_, { history }) => getHistoryWords(DATA_LANGUAGE).redo(history.undone.at(-1)?.label ?? null),
    icon: Redo2,
    keys: ['Ctrl+Z', 'Ctrl+y'],
    offeredIn: ['palette'],
    applies: ({ history, kept }) => history.undone.length > 0 && kept.kind !== 'read-only',
    command: redo,
  },
  {
    id: 'step-back',
    words: ({ actions }) => actions.stepBack,
    keys: ['Escape'],
    offeredIn: ['palette'],
    applies: (state) => stepBack()(state) !== state,
    command: stepBack,
  },
  {
    id: 'menu',
    words: ({ actions }) => actions.menu,
    keys: ['m', 'ContextMenu', 'Shift+F10'],
    offeredIn: [],
    applies: isSomethingSelected,
    act: ({ workspace }) => openMenuOfSelected(workspace),
  },
  {
    id: 'copy-link',
    words: ({ actions }) => actions.copyLink,
    icon: Link,
    offeredIn: ['palette'],
    act: ({ ports }) => ports.copyLink(),
  },
  {
    id: 'documents',
    words: ({ actions }) => actions.documents,
    offeredIn: ['palette'],
    command: () => openDialog('documents'),
  },
  {
    id: 'new-document',
    words: ({ actions }) => actions.newDocument,
    offeredIn: ['palette'],
    command: () => openDialog('new-document'),
  },
  {
    id: 'merge-file',
    words: ({ actions }) => actions.mergeFile,
    offeredIn: ['palette'],
    applies: ({ dataset }) => dataset !== null,
    command: () => openDialog('merge'),
  },
  {
    id: 'history',
    words: ({ actions }) => actions.history,
    icon: History,
    keys: ['H'],
    offeredIn: ['menu', 'palette'],
    applies: ({ history }) => history.done.length + history.undone.length > 0,
    command: () => openDialog('history'),
  },
  {
    id: 'sources',
    words: ({ actions }) => actions.sources,
    keys: ['s'],
    offeredIn: ['palette'],
    applies: ({ dataset }) => dataset !== null,
    command: () => openDialog('sources'),
  },
  {
    id: 'open-file',
    words: ({ actions }) => actions.openFile,
    offeredIn: ['palette'],
    act: ({ ports }) => ports.file({ kind: 'open' }),
  },
  ...THEMES.map(
    (theme): PageAction => ({
      id: `theme-${theme}`,
      words: ({ actions, shell }) => actions.theme(shell.themes[theme]),
      offeredIn: ['palette'],
      applies: ({ preferences }) => preferences.theme !== theme,
      command: () => changePreferences({ theme }),
    }),
  ),
  {
    id: 'shortcuts',
    words: ({ actions }) => actions.shortcuts,
    icon: Keyboard,
    keys: ['?'],
    offeredIn: ['palette'],
    command: () => openDialog('shortcuts'),
  },
]

function isSomethingSelected({ view: { selection } }: WorkspaceState): boolean {
  return selection.actors.length + selection.relations.length > 0
}

function openMenuOfSelected(workspace: Workspace): void {
  const state = workspace.getState()
  if (isSceneSeen(state) && state.arrangement) askToSteer({ kind: 'menu' })
  else openMenuAt(workspace, { x: innerWidth / 2, y: innerHeight / 3 })
}
