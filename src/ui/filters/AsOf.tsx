import { useState } from 'react'
import type { DateProblem } from '../../model/time/parseMoment.ts'
import { parseDate } from '../../model/time.ts'
import { setAsOf } from '../../workspace/commands/filter.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** What is being typed, and what is wrong with it once it was meant. */
interface Draft {
  readonly text: string
  readonly problem: DateProblem | null
}

/** Asks what was in force on a date. */
export function AsOf() {
  const words = useWords().filters
  const workspace = useWorkspace()
  const asOf = useWorkspaceState((state) => state.view.filter.asOf ?? '')
  const [draft, setDraft] = useState<Draft | null>(null)

  const take = () => {
    if (!draft) return
    const text = draft.text.trim()
    const parsed = text === '' ? null : parseDate(text)
    if (parsed && !parsed.ok) {
      setDraft({ text, problem: parsed.problems[0] ?? null })
      return
    }
    workspace.run(setAsOf(parsed && text))
    setDraft(null)
  }
  const clear = () => {
    workspace.run(setAsOf(null))
    setDraft(null)
  }

  return (
    <form
      className="as-of"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label htmlFor="as-of">{words.inForceOn}</label>
      <input
        id="as-of"
        type="text"
        autoComplete="off"
        placeholder={words.dateExample}
        title={words.dateHint}
        value={draft?.text ?? asOf}
        aria-invalid={draft?.problem ? true : undefined}
        aria-describedby="as-of-problem"
        onChange={(event) => setDraft({ text: event.target.value, problem: null })}
        onBlur={take}
      />
      {asOf === '' ? null : (
        <button type="button" className="text-button" onClick={clear}>
          {words.clearDate}
        </button>
      )}
      <p id="as-of-problem" role="status">
        {draft?.problem ? words.dateProblem(draft.problem, draft.text) : ''}
      </p>
    </form>
  )
}
