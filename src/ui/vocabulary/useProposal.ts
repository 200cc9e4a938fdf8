import { useEffect, useRef, useState } from 'react'
import type { EditPreview } from '../../workspace/comparePreview.ts'
import { isSameAnswer } from '../../workspace/comparePreview.ts'
import type { Command } from '../../workspace/createWorkspace.ts'
import { isAnswerAtStake, previewEdit } from '../../workspace/previewEdit.ts'
import type { WorkspaceState } from '../../workspace/workspaceState.ts'
import { useSurroundings } from '../WorkspaceContext.ts'

/** An edit that waits to be taken or left. */
export interface ProposedEdit {
  /** The state with the edit. */
  readonly edited: WorkspaceState
  /** What it does to the open question; `null`: that cannot be told. */
  readonly preview: EditPreview | 'asking' | 'failed' | null
}

type MakeCommand = (time: number) => Command

/** What waits to be taken: how it is made, what asks for the answer, and the field that was changed. */
interface Waiting {
  readonly make: MakeCommand
  readonly asking: AbortController
  readonly focus: Element | null
}

export interface Proposing {
  readonly proposal: ProposedEdit | null
  /** Whether the last edit was made because the answer stays as it is. */
  readonly isHarmless: boolean
  /**
   * Makes an edit at once, or shows first what it would do to the open question, where that is at stake. It takes the
   * place of one that waits.
   */
  readonly propose: (make: MakeCommand) => void
  readonly take: () => void
  readonly leave: () => void
}

/** Edits that can change the open answer are proposed; all others are made at once. */
export function useProposal(): Proposing {
  const { workspace, ports } = useSurroundings()
  const [proposal, setProposal] = useState<ProposedEdit | null>(null)
  const [isHarmless, setHarmless] = useState(false)
  const waiting = useRef<Waiting>(null)
  useEffect(() => () => waiting.current?.asking.abort(), [])
  const end = (): Waiting | null => {
    const ended = waiting.current
    waiting.current = null
    ended?.asking.abort()
    setProposal(null)
    setHarmless(false)
    return ended
  }
  const make = (ended: Pick<Waiting, 'make'> | null) => ended && workspace.run(ended.make(Date.now()))
  // The button that ended it goes away with it.
  const focusAgain = (ended: Waiting | null) =>
    requestAnimationFrame(() => ended?.focus instanceof HTMLElement && ended.focus.focus())

  return {
    ...{ proposal, isHarmless },
    propose: (makeCommand) => {
      end()
      const now = workspace.getState()
      const edited = makeCommand(Date.now())(now)
      if (edited === now) return
      if (!isAnswerAtStake(now, edited)) {
        make({ make: makeCommand })
        return
      }
      const asking = new AbortController()
      waiting.current = { make: makeCommand, asking, focus: document.activeElement }
      const show = (preview: ProposedEdit['preview']) => asking.signal.aborted || setProposal({ edited, preview })
      show('asking')
      previewEdit(now, edited, ports.previewer, asking.signal).then(
        (preview) => {
          if (asking.signal.aborted || !preview || !isSameAnswer(preview)) return show(preview)
          make(end())
          setHarmless(true)
        },
        () => show('failed'),
      )
    },
    take: () => {
      const ended = end()
      make(ended)
      focusAgain(ended)
    },
    leave: () => focusAgain(end()),
  }
}
