import type { Dataset } from '../../model/dataset.ts'
import { applyImport } from '../../query/import/applyImport.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { planImport } from '../../query/import/planImport.ts'
import { endImport, takeImport } from '../../workspace/commands/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { ImportState } from './createImport.ts'

interface TakenImport {
  readonly state: ImportState
  readonly dataset: Dataset
  /** `null`: it is a dataset of its own. */
  readonly plan: ImportPlan | null
}

/** Gives what takes an import: one step of undo in the open dataset, or a new one. */
export function useTakeImport(): (taken: TakenImport) => void {
  const { workspace, ports } = useSurroundings()
  return ({ state, dataset, plan }) => {
    const { name } = state.files[0]!
    if (plan) {
      // By what is open now, should it have changed since.
      const apply = (open: Dataset) => applyImport(planImport(open, dataset, state.decisions))
      workspace.run(takeImport(apply, { name, time: Date.now() }))
    } else {
      workspace.run(endImport())
      ports.file({ kind: 'imported', name, dataset })
    }
  }
}
