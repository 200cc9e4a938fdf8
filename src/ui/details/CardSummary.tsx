import type { ReactNode } from 'react'
import { openForm } from '../../workspace/commands/panels.ts'
import type { FormSubject } from '../../workspace/workspaceState.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

interface CardSummaryProps {
  readonly subject: FormSubject
  readonly children: ReactNode
}

/** The heading of a card, which opens it. On it, the key that edits what is selected edits the card. */
export function CardSummary({ subject, children }: CardSummaryProps) {
  const workspace = useWorkspace()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a summary takes the focus, and has a button for the same
    <summary
      dir="auto"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return
        // Otherwise it is the key of whatever is selected.
        event.preventDefault()
        workspace.run(openForm(subject))
      }}
    >
      {children}
    </summary>
  )
}
