import type { Dataset } from '../model/dataset.ts'
import type { Arrangement, Arranging } from './arrangement.ts'
import { arrangeLayered } from './bars/arrangeLayered.ts'
import { continueBars } from './bars/continueBars.ts'
import { arrangeForce } from './force/arrangeForce.ts'
import { getDrawnLayout } from './getDrawnLayout.ts'
import type { LayoutId } from './layout.ts'
import { arrangeMatrix } from './matrix/arrangeMatrix.ts'

const ARRANGE: Readonly<Record<LayoutId, (dataset: Dataset, arranging: Arranging) => Arrangement>> = {
  bars: continueBars,
  layered: arrangeLayered,
  matrix: arrangeMatrix,
  force: arrangeForce,
}

/**
 * Lays out a dataset: positions of actors and routes of lines. The same input gives the same result on every machine,
 * whatever the order of actors and relations. Everything of a large dataset is drawn as a network, whatever the layout.
 */
export function arrange(dataset: Dataset, arranging: Arranging): Arrangement {
  return ARRANGE[getDrawnLayout(dataset, arranging)](dataset, arranging)
}
