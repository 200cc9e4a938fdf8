import type { Dataset } from '../../model/dataset.ts'
import type { RankedMeasure } from '../../publish/profile/listStandings.ts'
import { PROFILE_MEASURES } from '../../publish/profile/listStandings.ts'
import type { GraphEngine } from '../../workspace/graphEngine.ts'

/** The measures of a profile as far as they are worked out. */
export interface ProfileMeasures {
  readonly answers: readonly RankedMeasure[]
  readonly work: 'running' | 'done' | 'failed'
}

interface MeasuresInTurn {
  readonly getState: () => ProfileMeasures
  readonly follow: (listener: () => void) => () => void
  /** Works them out one after another; gives a function that stops it. */
  readonly ask: (dataset: Dataset) => () => void
}

/** Works out the measures of a profile. */
export function createProfileMeasures({ measure }: Pick<GraphEngine, 'measure'>): MeasuresInTurn {
  let state: ProfileMeasures = { answers: [], work: 'running' }
  const listeners = new Set<() => void>()
  const change = (next: Partial<ProfileMeasures>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  return {
    getState: () => state,
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (dataset) => {
      const stop = new AbortController()
      const { signal } = stop
      change({ answers: [], work: 'running' })
      const run = async () => {
        for (const id of PROFILE_MEASURES) {
          const { value } = await measure(dataset, { id, layer: null }, { signal, records: false })
          if (signal.aborted) return
          change({ answers: [...state.answers, { ...value, id }] })
        }
        change({ work: 'done' })
      }
      run().catch(() => signal.aborted || change({ work: 'failed' }))
      return () => stop.abort()
    },
  }
}
