import { Minus, Plus, X } from 'lucide-react'
import { printActor } from '../../model/printRelation.ts'
import { changeView } from '../../workspace/commands/changeView.ts'
import { clearFilter } from '../../workspace/commands/filter.ts'
import { widenFocus } from '../../workspace/commands/focus.ts'
import { openDialog } from '../../workspace/commands/notices.ts'
import { deriveAnswerState } from '../../workspace/derive/deriveAnswerState.ts'
import { deriveAround } from '../../workspace/derive/deriveAround.ts'
import { deriveFiltered } from '../../workspace/derive/deriveFiltered.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { createPart } from '../shell/createPart.tsx'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'
import { SeenCount } from './SeenCount.tsx'

const AnswerBar = createPart('panel', () => import('./AnswerBar.tsx').then((part) => part.AnswerBar))
const ComparisonBar = createPart('panel', () =>
  import('../documents/ComparisonBar.tsx').then((part) => part.ComparisonBar),
)

const isAnswered = (state: WorkspaceState): boolean => deriveAnswerState(state) !== null

function isEmpty(state: WorkspaceState): boolean {
  const totals = deriveFiltered(state)?.totals.actors
  return totals !== undefined && totals.show + totals.fade === 0
}

/** The number of actors in a neighbourhood that has more; `null` if all are there. */
function countNearest(state: WorkspaceState): number | null {
  const around = deriveAround(state)
  return around && !around.complete ? around.actors.length : null
}

/** The state of the picture: whether it is being laid out, empty, or limited to a focus, and how much it shows. */
export function DiagramState() {
  const words = useWords().diagram
  const workspace = useWorkspace()
  const isCompared = useWorkspaceState((state) => state.shownComparison !== null)
  const answered = useWorkspaceState(isAnswered)
  const waiting = useWorkspaceState((state) => state.arranging)
  const empty = useWorkspaceState(isEmpty)
  const bare = useWorkspaceState((state) => state.dataset?.actors.size === 0)
  const focus = useWorkspaceState((state) => state.view.focus)
  const nearest = useWorkspaceState(countNearest)
  const name = useWorkspaceState((state) =>
    state.view.focus && state.dataset ? printActor(state.dataset, state.view.focus.actor, 'en') : '',
  )

  return (
    <div className="state">
      {answered ? <AnswerBar /> : null}
      {isCompared ? <ComparisonBar /> : null}
      {focus ? (
        <div className="banner">
          <bdi>{words.focusOf(name, focus.steps, nearest)}</bdi>
          <button
            type="button"
            className="icon"
            title={words.narrow}
            aria-label={words.narrow}
            disabled={focus.steps === 1}
            onClick={() => workspace.run(widenFocus(-1))}
          >
            <Minus size={16} />
          </button>
          <button
            type="button"
            className="icon"
            title={words.widen}
            aria-label={words.widen}
            onClick={() => workspace.run(widenFocus(1))}
          >
            <Plus size={16} />
          </button>
          <button
            type="button"
            className="icon"
            title={words.leaveFocus}
            aria-label={words.leaveFocus}
            onClick={() => workspace.run(changeView({ focus: null }))}
          >
            <X size={16} />
          </button>
        </div>
      ) : null}
      {empty ? (
        <div className="banner">
          {bare ? words.noActors : words.nothingShown}
          <button
            type="button"
            className="strong"
            onClick={() => workspace.run(bare ? openDialog('entry') : clearFilter())}
          >
            {bare ? words.addRelations : words.showAll}
          </button>
        </div>
      ) : null}
      <SeenCount />
      <p className="working" role="status">
        {waiting ? words.working : ''}
      </p>
    </div>
  )
}
