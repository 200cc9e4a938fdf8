import { Maximize, Minus, Plus, RotateCcw, X } from 'lucide-react'
import { LAYOUT_IDS } from '../../scene/layout.ts'
import { ALWAYS_ALL, LEVELS } from '../../scene/level.ts'
import { changeView, chooseLayout } from '../../workspace/commands/changeView.ts'
import { clearFilter } from '../../workspace/commands/filter.ts'
import { widenFocus } from '../../workspace/commands/focus.ts'
import { arrangeAnew, getArrangeable, getLayout, resetPositions } from '../../workspace/commands/move.ts'
import { changeLevel } from '../../workspace/commands/reveal.ts'
import { toggleCamps } from '../../workspace/commands/showMeasure.ts'
import { deriveAnswerState } from '../../workspace/derive/deriveAnswerState.ts'
import { findMemory, isOwn } from '../../workspace/derive/deriveArranging.ts'
import { isSceneSeen } from '../../workspace/screen/isSceneSeen.ts'
import { NAME_LANGUAGES } from '../../workspace/view.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { askToSteer } from '../diagram/steer.ts'
import type { Walk } from '../diagram/walk.ts'
import type { Surroundings } from '../WorkspaceContext.ts'
import type { Action, TargetOf } from './action.ts'

type DiagramAction = Action<TargetOf<'diagram'>>

const STEP = 1.25

/** What can be done with the diagram, or with how it shows the dataset. */
export const DIAGRAM_ACTIONS: readonly DiagramAction[] = [
  {
    id: 'leave-out',
    words: ({ actions }) => actions.leaveOut,
    offeredIn: ['menu', 'palette'],
    applies: ({ view }) => view.revealed.length > 0,
    command: () => changeView({ revealed: [] }),
  },
  {
    id: 'show-all',
    words: ({ actions }) => actions.showAll,
    offeredIn: ['menu', 'palette'],
    applies: ({ view }) => Object.keys(view.filter).length > 0,
    command: () => clearFilter(),
  },
  {
    id: 'answer-form',
    words: ({ actions }) => actions.answerForm,
    nameNow: ({ actions, diagram }, state) =>
      actions.answerFormNow(diagram.answer.other[deriveAnswerState(state)!.form!]),
    offeredIn: ['palette'],
    applies: (state) => isSceneSeen(state) && (deriveAnswerState(state)?.form ?? null) !== null,
    command: () => (state) =>
      changeView({ answerForm: deriveAnswerState(state)?.form === 'ribbon' ? 'place' : 'ribbon' })(state),
  },
  {
    id: 'put-away',
    words: ({ actions }) => actions.putAway,
    icon: X,
    offeredIn: ['palette'],
    applies: (state) => deriveAnswerState(state) !== null,
    command: () => changeView({ answerForm: 'off', path: null }),
  },
  {
    id: 'camps',
    words: ({ actions }) => actions.camps,
    offeredIn: ['menu', 'palette'],
    applies: isSceneSeen,
    command: toggleCamps,
  },
  ...LAYOUT_IDS.map(
    (id): DiagramAction => ({
      id: `layout-${id}`,
      words: ({ actions, diagram }) => actions.layout(diagram.layouts[id].name, diagram.layouts[id].hint),
      offeredIn: ['palette'],
      applies: (state) => isSceneSeen(state) && getLayout(state) !== id,
      command: () => chooseLayout(id),
    }),
  ),
  ...LEVELS.map(
    (id): DiagramAction => ({
      id: `level-${id}`,
      words: ({ actions, diagram }) => actions.level(diagram.levels[id].name, diagram.levels[id].hint),
      offeredIn: ['palette'],
      applies: (state) => isSceneSeen(state) && state.dataset!.actors.size > ALWAYS_ALL && state.view.level !== id,
      command: () => changeLevel(id),
    }),
  ),
  ...NAME_LANGUAGES.map(
    (id): DiagramAction => ({
      id: `names-${id}`,
      words: ({ actions, diagram }) => actions.names(diagram.nameLanguages[id]),
      offeredIn: ['palette'],
      applies: (state) => isSceneSeen(state) && state.view.names !== id,
      command: () => changeView({ names: id, camera: null }),
    }),
  ),
  {
    id: 'nearer',
    words: ({ actions }) => actions.nearer,
    nameNow: ({ diagram }, { view }) => (view.focus ? diagram.widen : diagram.zoomIn),
    icon: Plus,
    keys: ['+', '='],
    offeredIn: ['palette'],
    applies: (state) => canWidenOrZoom(state, 1),
    act: ({ workspace }) => widenOrZoom(workspace, 1),
  },
  {
    id: 'farther',
    words: ({ actions }) => actions.farther,
    nameNow: ({ diagram }, { view }) => (view.focus ? diagram.narrow : diagram.zoomOut),
    icon: Minus,
    keys: ['-'],
    offeredIn: ['palette'],
    applies: (state) => canWidenOrZoom(state, -1),
    act: ({ workspace }) => widenOrZoom(workspace, -1),
  },
  {
    id: 'leave-focus',
    words: ({ actions }) => actions.leaveFocus,
    offeredIn: ['palette'],
    applies: ({ view }) => view.focus !== null,
    command: () => changeView({ focus: null }),
  },
  {
    id: 'fit',
    words: ({ actions }) => actions.fit,
    icon: Maximize,
    keys: ['0'],
    offeredIn: ['palette'],
    applies: isSceneSeen,
    act: () => askToSteer({ kind: 'fit' }),
  },
  {
    id: 'arrange-anew',
    words: ({ actions }) => actions.arrangeAnew,
    offeredIn: ['palette'],
    applies: (state) => isSceneSeen(state) && isOwn(state) && findMemory(state, getLayout(state)) !== undefined,
    command: arrangeAnew,
  },
  {
    id: 'reset-places',
    words: ({ actions }) => actions.resetPositions,
    icon: RotateCcw,
    offeredIn: ['palette'],
    applies: (state) => isSceneSeen(state) && state.positions.has(getArrangeable(state)),
    command: () => resetPositions(Date.now()),
  },
  ...(
    [
      ['left', 'ArrowLeft'],
      ['right', 'ArrowRight'],
      ['up', 'ArrowUp'],
      ['down', 'ArrowDown'],
    ] as const
  ).map(([way, key]) => walking(way, key, ({ actions }) => actions.walk)),
  walking('next', 'n', ({ actions }) => actions.walkOn),
  walking('previous', 'N', ({ actions }) => actions.walkOn),
]

function walking(way: Walk, key: string, words: DiagramAction['words']): DiagramAction {
  return {
    id: `walk-${way}`,
    words,
    keysInDiagram: [key],
    // Walking from a list of steps would make no sense.
    offeredIn: [],
    act: ({ workspace }) => void import('../diagram/walk.ts').then(({ walk }) => walk(workspace, way)),
  }
}

function widenOrZoom(workspace: Surroundings['workspace'], by: 1 | -1): void {
  if (workspace.getState().view.focus) workspace.run(widenFocus(by))
  else askToSteer({ kind: 'zoom', by: by > 0 ? STEP : 1 / STEP })
}

function canWidenOrZoom(state: WorkspaceState, by: 1 | -1): boolean {
  return state.view.focus ? widenFocus(by)(state) !== state : isSceneSeen(state)
}
