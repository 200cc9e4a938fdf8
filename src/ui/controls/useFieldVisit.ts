import { useEffect, useRef } from 'react'
import { followLeaving } from '../../platform/followLeaving.ts'
import { dropStep, joinSteps } from '../../workspace/commands/joinSteps.ts'
import type { HistoryEntry } from '../../workspace/document.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** Time in ms without typing after which a text is taken: a browser that is killed loses no more. */
const PAUSE = 500

interface FieldVisit {
  /** Something was typed, which is taken after a pause. */
  readonly type: () => void
  /** Takes what was typed now. */
  readonly take: () => void
  /** Takes what was typed; what is typed later is another step. */
  readonly leave: () => void
  /** Brings back what was there before the visit. */
  readonly giveUp: () => void
}

/**
 * Has the text of a field taken in pauses of typing, on leaving the field and on leaving the page. Whatever one visit of
 * the field comes to is one step of the history. `take` records the text; `isLeaving`: it is finished.
 */
export function useFieldVisit(take: (isLeaving: boolean) => void): FieldVisit {
  const workspace = useWorkspace()
  /** The step of this visit. */
  const step = useRef<HistoryEntry | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(take)
  latest.current = take
  const listSteps = () => workspace.getState().history.done
  const record = (isLeaving: boolean) => {
    clearTimeout(timer.current)
    const before = listSteps()
    latest.current(isLeaving)
    if (listSteps() === before) return
    if (step.current) workspace.run(joinSteps(step.current))
    const last = listSteps().at(-1)
    // What comes to nothing leaves an earlier step.
    step.current = last && !before.includes(last) ? last : null
  }
  const recordLatest = useRef(record)
  recordLatest.current = record
  useEffect(() => {
    // A page that is hidden may never come back.
    const stop = followLeaving(() => recordLatest.current(true), 'hands-over')
    return () => {
      stop()
      clearTimeout(timer.current)
    }
  }, [])
  return {
    type: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => record(false), PAUSE)
    },
    take: () => record(true),
    leave: () => {
      record(true)
      step.current = null
    },
    giveUp: () => {
      clearTimeout(timer.current)
      if (step.current) workspace.run(dropStep(step.current))
      step.current = null
    },
  }
}
