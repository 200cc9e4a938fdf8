import type { OwnRelationType } from '../../model/dataset.ts'
import { listUnsettledTypes } from '../../model/listUnsettledTypes.ts'
import type { Direction } from '../../model/relationTypes.ts'
import { suggestTraits } from '../../model/suggestTraits.ts'
import type { Command } from '../createWorkspace.ts'
import { changeRecords } from './edit.ts'

/** Along a line that is alike at both ends influence travels both ways; else as its verb suggests. */
function chooseDirection({ label, symmetric }: OwnRelationType): Direction {
  if (symmetric) return 'both'
  const { conduit, direction } = suggestTraits(label?.en ?? '') ?? { conduit: false, direction: 'forward' }
  return conduit ? direction : 'forward'
}

/** Says of all types of which nothing says it that influence travels along them. */
export function letCarry(time: number): Command {
  return (state) => {
    if (!state.dataset) return state
    const relationTypes = listUnsettledTypes(state.dataset).map((type) => ({
      ...type,
      conduit: true,
      direction: chooseDirection(type),
    }))
    return changeRecords({ relationTypes }, time)(state)
  }
}
