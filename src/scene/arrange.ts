import type { Dataset } from '../model/dataset.ts'
import { arrangeFolded } from './arrangeFolded.ts'
import type { Arrangement, Arranging } from './arrangement.ts'
import { arrangeBars } from './bars/arrangeBars.ts'

/**
 * Decides the places and ways of everything in a dataset. Same input, same result, on every machine, in whatever order
 * its actors and relations come.
 */
export function arrange(dataset: Dataset, arranging: Arranging): Arrangement {
  const { layout } = arranging
  return layout === 'bars' ? arrangeBars(dataset, arranging) : arrangeFolded(dataset, arranging, layout)
}
