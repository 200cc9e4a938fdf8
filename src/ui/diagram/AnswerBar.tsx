import { Route, Waypoints, X } from 'lucide-react'
import { changeView } from '../../workspace/commands/changeView.ts'
import { clearFilter } from '../../workspace/commands/filter.ts'
import { deriveAnswerState } from '../../workspace/derive/deriveAnswerState.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** Says what of an answer is drawn, in the diagram or as a ribbon, and clears it. */
export function AnswerBar() {
  const words = useWords().diagram.answer
  const workspace = useWorkspace()
  const answer = useWorkspaceState(deriveAnswerState)
  if (!answer) return null
  const { counts, form, hidden } = answer

  return (
    <div className="banner answer-bar">
      <span>{counts.kind === 'actors' ? words.reached(counts.reached) : words.paths(counts)}</span>
      {form === null ? null : (
        <button
          type="button"
          className="bordered"
          onClick={() => workspace.run(changeView({ answerForm: form === 'ribbon' ? 'place' : 'ribbon' }))}
        >
          {form === 'ribbon' ? <Waypoints size={14} aria-hidden="true" /> : <Route size={14} aria-hidden="true" />}
          {words.other[form]}
        </button>
      )}
      {hidden > 0 && form !== 'ribbon' ? (
        <span className="quiet">
          {words.hidden(hidden)}{' '}
          <button type="button" className="bordered" onClick={() => workspace.run(clearFilter())}>
            {words.showHidden}
          </button>
        </span>
      ) : null}
      <button
        type="button"
        className="icon"
        title={words.putAway}
        aria-label={words.putAway}
        onClick={() => workspace.run(changeView({ answerForm: 'off', path: null }))}
      >
        <X size={16} />
      </button>
    </div>
  )
}
