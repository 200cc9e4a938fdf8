import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { planImport } from '../../query/import/planImport.ts'
import type { ShownImport } from './useImport.ts'

/** What would become of the open dataset; `null`: the import goes into a new one. */
export function useImportPlan({ state, dataset }: ShownImport, open: Dataset | null): ImportPlan | null {
  const { into, decisions } = state
  return useMemo(
    () => (into === 'open' && open && dataset ? planImport(open, dataset, decisions) : null),
    [into, open, dataset, decisions],
  )
}
