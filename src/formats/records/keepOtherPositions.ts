import type { DatasetFile } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'

type Positions = DatasetFile['positions']

/**
 * The positions that are not stored with the actors: those of all layouts except the first. Empty if there are none.
 */
export function keepOtherPositions(positions: Positions): { readonly positions?: Positions } {
  const { [FIRST_LAYOUT]: _, ...others } = positions
  return Object.keys(others).length === 0 ? {} : { positions: others }
}
