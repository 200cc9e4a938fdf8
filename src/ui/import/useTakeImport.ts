import { useEffect, useState } from 'react'
import { runInSlices } from '../../base/runInSlices.ts'
import { createMemory } from '../../platform/createMemory.ts'
import type { ImportPlan } from '../../query/import/importPlan.ts'
import { endImport, takeImport } from '../../workspace/commands/importing.ts'
import type { Importing } from '../../workspace/importing.ts'
import { useSurroundings } from '../WorkspaceContext.ts'
import type { ImportState } from './createImport.ts'
import { rememberMapping } from './mappingMemory.ts'
import { citeImport, prepareImport } from './prepareImport.ts'

interface TakingImport {
  /** Takes it into the open dataset by a plan, as one step of undo, or without one makes a new dataset of it. */
  readonly take: (state: ImportState, plan: ImportPlan | null) => void
  readonly isTaking: boolean
}

/** Gives what takes an import, in slices between which the page answers. Its mapping is remembered. It ends with the dialog. */
export function useTakeImport(importing: Importing): TakingImport {
  const { workspace, ports } = useSurroundings()
  const [taking, setTaking] = useState<AbortController | null>(null)
  useEffect(() => () => taking?.abort(), [taking])

  const takeIntoOpen = async (state: ImportState, plan: ImportPlan, signal: AbortSignal) => {
    for (;;) {
      const open = workspace.getState().dataset
      if (!open) return
      const change = await runInSlices(prepareImport(open, state, plan), signal)
      // It may have changed since.
      if (workspace.getState().dataset !== open) continue
      return workspace.run(takeImport(change, { name: state.files[0]!.name, time: Date.now() }))
    }
  }
  const takeAsNew = async (state: ImportState, signal: AbortSignal) => {
    const { name } = state.files[0]!
    const dataset = await runInSlices(
      citeImport(state, () => true),
      signal,
    )
    // Where nothing can be kept, it is open all the same, and the page says that it is not kept.
    const openUnkept = () => ports.file({ kind: 'imported', name, dataset })
    await ports
      .loadLibrary()
      .then((library) => library.create(dataset, null))
      .then((created) => created.ok || openUnkept(), openUnkept)
    // Another import may have been begun since.
    if (workspace.getState().importing === importing) workspace.run(endImport())
  }
  const take = (state: ImportState, plan: ImportPlan | null) => {
    const controller = new AbortController()
    const { signal } = controller
    setTaking(controller)
    rememberMapping(createMemory(), importing.read.layout, state.choices)
    const taken = plan ? takeIntoOpen(state, plan, signal) : takeAsNew(state, signal)
    taken.catch((reason) => {
      if (signal.aborted) return
      setTaking(null)
      throw reason
    })
  }
  return { take, isTaking: taking !== null }
}
