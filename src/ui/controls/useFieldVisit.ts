import { useEffect, useRef } from 'react'
import { followLeaving } from '../../platform/followLeaving.ts'
import { dropStep, joinSteps } from '../../workspace/commands/joinSteps.ts'
import { setTyping } from '../../workspace/commands/keepUnfinished.ts'
import type { HistoryEntry } from '../../workspace/document.ts'
import { useWorkspace } from '../WorkspaceContext.ts'

/** Time in ms from a key until what was typed is taken, whatever is typed meanwhile: a browser that is killed loses no more. */
const PAUSE = 500

interface FieldVisit {
  /** Something was typed, which is taken a moment later. */
  readonly type: () => void
  /** Takes what was typed now. */
  readonly take: () => void
  /** Takes what was typed; what is typed later is another step. */
  readonly leave: () => void
  /** Brings back what was there before the visit. */
  readonly giveUp: () => void
}

/**
 * Has the text of a field taken while it is typed, on leaving the field and on leaving the page. Whatever one visit of
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
  /** Until it is taken, nothing says that all is saved. */
  const wait = () => {
    if (timer.current !== undefined) return
    workspace.run(setTyping(true))
    timer.current = setTimeout(() => record(false), PAUSE)
  }
  const stopWaiting = () => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    workspace.run(setTyping(false))
  }
  const record = (isLeaving: boolean) => {
    stopWaiting()
    const before = listSteps()
    latest.current(isLeaving)
    if (listSteps() === before) return
    if (step.current) workspace.run(joinSteps(step.current))
    const last = listSteps().at(-1)
    // What comes to nothing leaves an earlier step.
    step.current = last && !before.includes(last) ? last : null
  }
  const recordLatest = useRef(record)
  const stopLatest = useRef(stopWaiting)
  recordLatest.current = record
  stopLatest.current = stopWaiting
  useEffect(() => {
    // A page that is hidden may never come back.
    const stop = followLeaving(() => recordLatest.current(true), 'hands-over')
    return () => {
      stop()
      stopLatest.current()
    }
  }, [])
  return {
    type: wait,
    take: () => record(true),
    leave: () => {
      record(true)
      step.current = null
    },
    giveUp: () => {
      stopWaiting()
      if (step.current) workspace.run(dropStep(step.current))
      step.current = null
    },
  }
}
