import { listUnsettledTypes } from '../../model/listUnsettledTypes.ts'
import type { Command } from '../createWorkspace.ts'
import { changeRecords } from './edit.ts'

/** Says of all types of which nothing says it that influence travels along them: from source to target, or both ways. */
export function letCarry(time: number): Command {
  return (state) => {
    if (!state.dataset) return state
    const relationTypes = listUnsettledTypes(state.dataset).map((type) => ({
      ...type,
      conduit: true,
      direction: type.symmetric ? ('both' as const) : ('forward' as const),
    }))
    return changeRecords({ relationTypes }, time)(state)
  }
}
