import type { DatasetFile } from '../../model/dataset.ts'
import { FIRST_LAYOUT } from '../../model/firstLayout.ts'

type Positions = DatasetFile['positions']

/** The places that do not stand beside the actors: those of all layouts but the first; nothing if there are none. */
export function keepOtherPositions(positions: Positions): { readonly positions?: Positions } {
  const { [FIRST_LAYOUT]: _, ...others } = positions
  return Object.keys(others).length === 0 ? {} : { positions: others }
}
