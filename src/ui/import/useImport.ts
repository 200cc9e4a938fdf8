import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { createMemory } from '../../platform/createMemory.ts'
import { readInWorker } from '../../workers/readInWorker.ts'
import type { Importing } from '../../workspace/importing.ts'
import { applyTraits } from './applyTraits.ts'
import type { ImportDesk, ImportState } from './createImport.ts'
import { createImport } from './createImport.ts'
import { findMapping } from './mappingMemory.ts'

/** An import as its dialog shows it. */
export interface ShownImport {
  readonly desk: ImportDesk
  readonly state: ImportState
  /** What was read, with what its relation types mean; `null`: nothing that could be taken. */
  readonly dataset: Dataset | null
}

/** Begins an import, reads again whatever is chosen, and ends the reading with the dialog. */
export function useImport(importing: Importing): ShownImport {
  const [desk] = useState(() =>
    createImport(importing, (files, options) => readInWorker(files, { ...options, wantsOrigins: true })),
  )
  useEffect(() => {
    const choices = findMapping(createMemory(), importing.read.layout)
    if (choices) desk.replaceChoices(choices, true)
    return desk.stop
  }, [desk, importing])
  const state = useSyncExternalStore(desk.follow, desk.getState)
  const { traits, read } = state
  const dataset = useMemo(() => read.dataset && applyTraits(read.dataset, traits), [read, traits])
  return { desk, state, dataset }
}
