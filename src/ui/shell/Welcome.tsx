import { changePreferences } from '../../workspace/commands/notices.ts'
import { useWords, useWorkspace, useWorkspaceState } from '../WorkspaceContext.ts'

/** A short introduction, shown until it is dismissed. */
export function Welcome() {
  const words = useWords().shell.welcome
  const workspace = useWorkspace()
  const hidden = useWorkspaceState(
    (state) => state.preferences.welcomed || state.arrangement === null || state.preferences.rightOpen,
  )
  if (hidden) return null
  const steps = matchMedia('(hover: none)').matches ? words.stepsByTouch : words.steps

  return (
    <section className="welcome" aria-label={words.title}>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <button type="button" className="strong" onClick={() => workspace.run(changePreferences({ welcomed: true }))}>
        {words.done}
      </button>
    </section>
  )
}
