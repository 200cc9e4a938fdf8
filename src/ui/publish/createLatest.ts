import type { Dataset } from '../../model/dataset.ts'
import type { Publisher } from '../../workers/createPublisher.ts'
import type { Job, PublishAnswers, Stage } from '../../workers/publishMessages.ts'

/** The answer to the last finished job, and the state of the job after it. */
export interface Latest<Kind extends Job['kind']> {
  readonly answer: PublishAnswers[Kind] | null
  readonly work: { readonly kind: 'none' | 'failed' } | { readonly kind: 'running'; readonly stage: Stage }
}

export interface LatestJobs<Kind extends Job['kind']> {
  readonly getState: () => Latest<Kind>
  readonly follow: (listener: () => void) => () => void
  /** Starts a job, after a short pause once there is an answer; returns a function that stops it. */
  readonly ask: (dataset: Dataset, job: Extract<Job, { readonly kind: Kind }>) => () => void
}

/** The pause before a job starts, in ms: as long as a hand rests between two letters. */
const PAUSE = 200

/** Runs jobs that may arrive faster than they finish: each one stops the one before. */
export function createLatest<Kind extends Job['kind']>({ run }: Publisher): LatestJobs<Kind> {
  let state: Latest<Kind> = { answer: null, work: { kind: 'none' } }
  const listeners = new Set<() => void>()
  const change = (next: Partial<Latest<Kind>>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  return {
    getState: () => state,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (dataset, job) => {
      const stop = new AbortController()
      const report = (stage: Stage) => change({ work: { kind: 'running', stage } })
      const start = (): void => {
        run<Kind>(dataset, job, { signal: stop.signal, report }).then(
          (answer) => stop.signal.aborted || change({ answer, work: { kind: 'none' } }),
          () => stop.signal.aborted || change({ work: { kind: 'failed' } }),
        )
      }
      report('fonts')
      const timer = setTimeout(start, state.answer === null ? 0 : PAUSE)
      return () => {
        clearTimeout(timer)
        stop.abort()
      }
    },
  }
}
