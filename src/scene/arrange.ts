import type { Dataset } from '../model/dataset.ts'
import { arrangeFolded } from './arrangeFolded.ts'
import type { Arrangement, Arranging } from './arrangement.ts'
import { arrangeBars } from './bars/arrangeBars.ts'
import { arrangeLayered } from './bars/arrangeLayered.ts'
import { arrangeMatrix } from './matrix/arrangeMatrix.ts'

/**
 * Decides the places and ways of everything in a dataset. Same input, same result, on every machine, in whatever order
 * its actors and relations come.
 */
export function arrange(dataset: Dataset, arranging: Arranging): Arrangement {
  const { layout } = arranging
  if (layout === 'bars') return arrangeBars(dataset, arranging)
  if (layout === 'layered') return arrangeLayered(dataset, arranging)
  return layout === 'matrix' ? arrangeMatrix(dataset, arranging) : arrangeFolded(dataset, arranging, layout)
}
