import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { PlanningState } from './createPlanning.ts'
import { createPlanning } from './createPlanning.ts'
import type { ShownImport } from './useImport.ts'

/** The comparison with the open dataset, which can be stopped and asked for again. */
export interface ShownPlanning extends PlanningState {
  readonly stop: () => void
  readonly compare: () => void
}

/** What would become of the open dataset, as long as the import is to go there. It ends with the dialog. */
export function useImportPlan({ state, dataset }: ShownImport, open: Dataset | null): ShownPlanning {
  const [planning] = useState(createPlanning)
  const { into, decisions } = state
  const isAsked = into === 'open' && open !== null && dataset !== null
  const compare = () => {
    if (isAsked) planning.ask(open, dataset, decisions)
    else planning.clear()
  }
  useEffect(compare, [planning, isAsked, open, dataset, decisions])
  useEffect(() => planning.clear, [planning])
  const shown = useSyncExternalStore(planning.follow, planning.getState)
  return { ...shown, plan: isAsked ? shown.plan : null, stop: planning.stop, compare }
}
