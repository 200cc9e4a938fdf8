import { citeFiles } from '../../formats/provenance/citeFiles.ts'
import type { Dataset, RelationId } from '../../model/dataset.ts'
import { toDataset } from '../../model/toDataset.ts'
import { createMemory } from '../../platform/createMemory.ts'
import { applyImport } from '../../query/import/applyImport.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { planImport } from '../../query/import/planImport.ts'
import { endImport, takeImport } from '../../workspace/commands/importing.ts'
import type { Importing } from '../../workspace/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import { applyTraits } from './applyTraits.ts'
import type { ImportState } from './createImport.ts'
import { rememberMapping } from './mappingMemory.ts'

/** Gives what takes an import: one step of undo in the open dataset, or a new one. Its mapping is remembered. */
export function useTakeImport(importing: Importing): (state: ImportState, plan: ImportPlan | null) => void {
  const { workspace, ports } = useSurroundings()
  return (state, plan) => {
    const { name } = state.files[0]!
    rememberMapping(createMemory(), importing.read.layout, state.choices)
    if (plan) {
      // By what is open now, should it have changed since.
      workspace.run(takeImport((open) => importInto(open, state, plan), { name, time: Date.now() }))
    } else {
      workspace.run(endImport())
      const dataset = cite(state, () => true)
      // Where nothing can be kept, it is open all the same, and the page says that it is not kept.
      const openUnkept = () => ports.file({ kind: 'imported', name, dataset })
      ports
        .loadLibrary()
        .then((library) => library.create(dataset, null))
        .then((created) => created.ok || openUnkept(), openUnkept)
    }
  }
}

/** What is there already gets no further source. */
function importInto(open: Dataset, state: ImportState, shown: ImportPlan): Dataset {
  const plan = shown.open === open ? shown : planImport(open, shown.read, state.decisions)
  const added = new Set(
    plan.rows.flatMap(({ kind, id, decision }) => (kind === 'relations' && decision.kind === 'add' ? id : [])),
  )
  const cited = cite(state, (id) => added.has(id))
  return applyImport(planImport(open, cited, state.decisions, plan.actors))
}

/** What was read, with the file, the row and the day as a source of some of its relations. */
function cite({ files, read, traits }: ImportState, isCited: (relation: RelationId) => boolean): Dataset {
  const origins = new Map([...read.origins].filter(([id]) => isCited(id)))
  // The Swedish date is that of ISO 8601, in the time of the person.
  const day = new Date().toLocaleDateString('sv')
  const cited = citeFiles(read.file!, { names: files.map(({ name }) => name), day, origins })
  return applyTraits(toDataset(cited), traits)
}
