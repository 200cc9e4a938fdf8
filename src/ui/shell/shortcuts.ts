import type { Catalogue } from '../../workspace/catalogue/getCatalogue.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { focusOn, widenFocus } from '../../workspace/commands/focus.ts'
import { redo, undo } from '../../workspace/commands/history.ts'
import { changePreferences, openDialog } from '../../workspace/commands/notices.ts'
import { stepBack } from '../../workspace/commands/select.ts'
import { traceFrom } from '../../workspace/commands/trace.ts'
import type { Workspace } from '../../workspace/createWorkspace.ts'
import { openMenuAt } from '../diagram/openMenuAt.ts'
import { askToSteer } from '../diagram/steer.ts'
import type { Walk } from '../diagram/walk.ts'

type Shortcut = (workspace: Workspace, words: Catalogue) => void

const STEP = 1.25

/** What each key does; with Ctrl or Cmd it is called `Ctrl+` and the key. The list for people is in the catalogue. */
const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  'Ctrl+k': (workspace) => workspace.run(openDialog('search')),
  '/': (workspace) => workspace.run(openDialog('search')),
  '?': (workspace) => workspace.run(openDialog('shortcuts')),
  'Ctrl+z': (workspace) => workspace.run(undo()),
  'Ctrl+Z': (workspace) => workspace.run(redo()),
  'Ctrl+y': (workspace) => workspace.run(redo()),
  Escape: (workspace) => workspace.run(stepBack()),
  '+': (workspace) => widenOrZoom(workspace, 1),
  '=': (workspace) => widenOrZoom(workspace, 1),
  '-': (workspace) => widenOrZoom(workspace, -1),
  '0': () => askToSteer({ kind: 'fit' }),
  '1': (workspace) => workspace.run(changeView({ screen: 'diagram' })),
  '2': (workspace) => workspace.run(changeView({ screen: 'table' })),
  '[': (workspace) => workspace.run(changePreferences({ leftOpen: !workspace.getState().preferences.leftOpen })),
  ']': (workspace) => workspace.run(changePreferences({ rightOpen: !workspace.getState().preferences.rightOpen })),
  f: (workspace) => onSelected(workspace, (actor) => workspace.run(focusOn(actor))),
  t: (workspace) => onSelected(workspace, (actor) => workspace.run(traceFrom(actor))),
  m: openMenuOfSelected,
  ContextMenu: openMenuOfSelected,
  p: (workspace) => workspace.run(openDialog('publish')),
}

/** Does what a key stands for; tells whether there was anything to do. */
export function pressKey(workspace: Workspace, words: Catalogue, key: string): boolean {
  const shortcut = SHORTCUTS[key]
  shortcut?.(workspace, words)
  return shortcut !== undefined
}

const WALKS: Readonly<Record<string, Walk>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  n: 'next',
  N: 'previous',
}

/** Walks from actor to actor in the diagram, along relations where there are some, and holds the neighbourhood by Enter. */
export function pressKeyInDiagram(workspace: Workspace, key: string): boolean {
  const [selected] = workspace.getState().view.selection.actors
  if (key === 'Enter') {
    if (selected) workspace.run(focusOn(selected))
    return selected !== undefined
  }
  const way = WALKS[key]
  if (way) void import('../diagram/walk.ts').then(({ walk }) => walk(workspace, way))
  return way !== undefined
}

function widenOrZoom(workspace: Workspace, by: 1 | -1): void {
  if (workspace.getState().view.focus) workspace.run(widenFocus(by))
  else askToSteer({ kind: 'zoom', by: by > 0 ? STEP : 1 / STEP })
}

function onSelected(workspace: Workspace, act: (actor: Parameters<typeof focusOn>[0]) => void): void {
  const [actor] = workspace.getState().view.selection.actors
  if (actor) act(actor)
}

function openMenuOfSelected(workspace: Workspace): void {
  const { view, arrangement } = workspace.getState()
  if (view.screen === 'diagram' && arrangement) askToSteer({ kind: 'menu' })
  else openMenuAt(workspace, { x: innerWidth / 2, y: innerHeight / 3 })
}
