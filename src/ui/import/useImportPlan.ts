import { useDeferredValue, useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { planImport } from '../../query/import/planImport.ts'
import type { ShownImport } from './useImport.ts'

/**
 * What would become of the open dataset; `null`: the import goes into a new one, or it is not known yet. What was chosen
 * is drawn before it is worked out.
 */
export function useImportPlan({ state, dataset }: ShownImport, open: Dataset | null): ImportPlan | null {
  const { into, decisions } = state
  const asked = useDeferredValue(into)
  const decided = useDeferredValue(decisions)
  const read = useDeferredValue(dataset)
  const plan = useMemo(
    () => (asked === 'open' && open && read ? planImport(open, read, decided) : null),
    [asked, open, read, decided],
  )
  return into === 'open' ? plan : null
}
