import { runInSlices } from '../../base/runInSlices.ts'
import { finishSteps } from '../../base/steps.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { ImportDecisions, ImportPlan } from '../../query/import/importPlan.ts'
import type { ImportPlanner } from '../../query/import/planImport.ts'
import { createImportPlanner } from '../../query/import/planImport.ts'

/** Fewer records than that are compared before anyone could notice. */
const FEW = 500

/** How far the comparison with the open dataset is. */
export interface PlanningState {
  /** The latest plan of these datasets; the decisions since are not in it yet. */
  readonly plan: ImportPlan | null
  readonly progress: 'idle' | 'working' | 'stopped'
}

export interface Planning {
  readonly getState: () => PlanningState
  readonly follow: (listener: () => void) => () => void
  /** Compares in slices, between which the page answers. An earlier comparison ends. */
  readonly ask: (open: Dataset, read: Dataset, decisions: ImportDecisions) => void
  /** Ends the comparison; the plan before stays. */
  readonly stop: () => void
  /** Ends the comparison and forgets what it gave. */
  readonly clear: () => void
}

const NOTHING: PlanningState = { plan: null, progress: 'idle' }

/** Creates what compares a file with the open dataset while its dialog is open. */
export function createPlanning(): Planning {
  let state = NOTHING
  let planner: (ImportPlanner & { readonly open: Dataset; readonly read: Dataset }) | null = null
  let running = new AbortController()
  const listeners = new Set<() => void>()
  const update = (next: Partial<PlanningState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const ask = (open: Dataset, read: Dataset, decisions: ImportDecisions): void => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const isAnother = planner?.open !== open || planner.read !== read
    const own = isAnother || !planner ? { ...createImportPlanner(open, read), open, read } : planner
    planner = own
    const settle = (plan: ImportPlan) => update({ plan, progress: 'idle' })
    if (isFew(open) && isFew(read)) {
      settle(finishSteps(own.plan(decisions)))
      return
    }
    update({ progress: 'working', ...(isAnother && { plan: null }) })
    runInSlices(own.plan(decisions), signal).then(
      // It may have been worked out before another was asked for.
      (plan) => signal.aborted || settle(plan),
      (reason) => {
        if (!signal.aborted) throw reason
      },
    )
  }
  return {
    getState: () => state,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask,
    stop: () => {
      running.abort()
      update({ progress: 'stopped' })
    },
    clear: () => {
      running.abort()
      planner = null
      if (state !== NOTHING) update(NOTHING)
    },
  }
}

function isFew({ actors, relations }: Dataset): boolean {
  return actors.size + relations.size < FEW
}
