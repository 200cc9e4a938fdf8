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

export interface Proposing {
  readonly proposal: ProposedEdit | null
  /** Whether the last edit was made because the answer stays as it is. */
  readonly isHarmless: boolean
  /** Makes an edit at once, or shows first what it would do to the open question, where that is at stake. */
  readonly propose: (make: (time: number) => Command, onTaken?: () => void) => void
  readonly take: () => void
  readonly leave: () => void
}

/** Edits that can change the open answer are proposed; all others are made at once. */
export function useProposal(): Proposing {
  const { workspace, ports } = useSurroundings()
  const [proposal, setProposal] = useState<ProposedEdit | null>(null)
  const [isHarmless, setHarmless] = useState(false)
  const waiting = useRef<{
    readonly asking: AbortController
    readonly run: () => void
    readonly focus: Element | null
  }>(null)
  useEffect(() => () => waiting.current?.asking.abort(), [])
  // The fields show the edit while it is traced; once it is made, what was changed can have the focus again.
  const end = (finish: (run: () => void) => void) => () => {
    const ended = waiting.current
    waiting.current = null
    ended?.asking.abort()
    setProposal(null)
    if (ended) finish(ended.run)
    requestAnimationFrame(() => ended?.focus instanceof HTMLElement && ended.focus.focus())
  }
  const take = end((run) => run())

  return {
    ...{ proposal, isHarmless },
    propose: (make, onTaken = () => {}) => {
      const now = workspace.getState()
      const edited = make(Date.now())(now)
      const run = () => {
        workspace.run(make(Date.now()))
        onTaken()
      }
      if (edited === now) return
      if (!isAnswerAtStake(now, edited)) return run()
      setHarmless(false)
      waiting.current?.asking.abort()
      const asking = new AbortController()
      waiting.current = { asking, run, focus: document.activeElement }
      const show = (preview: ProposedEdit['preview']) => asking.signal.aborted || setProposal({ edited, preview })
      show('asking')
      previewEdit(now, edited, ports.previewer, asking.signal).then(
        (preview) => {
          if (asking.signal.aborted || !preview || !isSameAnswer(preview)) return show(preview)
          take()
          setHarmless(true)
        },
        () => show('failed'),
      )
    },
    take,
    leave: end(() => {}),
  }
}
