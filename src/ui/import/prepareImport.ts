import type { Steps } from '../../base/steps.ts'
import { citeFiles } from '../../formats/provenance/citeFiles.ts'
import type { Change } from '../../model/change/change.ts'
import { diffDatasets } from '../../model/change/diffDatasets.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import { toDatasetInSteps } from '../../model/toDataset.ts'
import { applyImportInSteps } from '../../query/import/applyImport.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { createImportPlanner } from '../../query/import/planImport.ts'
import { applyTraits } from './applyTraits.ts'
import type { ImportState } from './createImport.ts'

/**
 * Works out what an import changes in the open dataset. `shown`: the plan as the person saw it, which counts as long as
 * the same dataset is open. What is there already gets no further source.
 */
export function* prepareImport(open: Dataset, state: ImportState, shown: ImportPlan): Steps<Change> {
  const { decisions } = state
  const plan = shown.open === open ? shown : yield* createImportPlanner(open, shown.read).plan(decisions)
  const added = new Set(
    plan.rows.flatMap(({ kind, id, decision }) => (kind === 'relations' && decision.kind === 'add' ? id : [])),
  )
  const cited = yield* citeImport(state, (id) => added.has(id))
  const after = yield* applyImportInSteps(yield* createImportPlanner(open, cited, plan.actors).plan(decisions))
  yield
  return diffDatasets(open, after)
}

/** What was read, with the file, the row and the day as a source of some of its relations. */
export function* citeImport(
  { files, read, traits }: ImportState,
  isCited: (relation: RelationId) => boolean,
): Steps<Dataset> {
  const origins = new Map([...read.origins].filter(([id]) => isCited(id)))
  // The Swedish date is that of ISO 8601, in the time of the person.
  const now = new Date()
  const [day, time] = [now.toLocaleDateString('sv'), now.toLocaleTimeString('sv')]
  yield
  const cited = citeFiles(read.file!, { names: files.map(({ name }) => name), day, time, origins })
  yield
  return applyTraits(yield* toDatasetInSteps(cited), traits)
}
