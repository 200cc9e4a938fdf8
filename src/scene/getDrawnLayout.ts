import type { Dataset } from '../model/dataset.ts'
import type { Arranging } from './arrangement.ts'
import type { LayoutId } from './layout.ts'

/** Bars and layers with more actors than this would be neither read nor found in time. */
const MOST_IN_BARS = 200

/** The layout that is drawn: a network where there are too many actors for the one that was chosen. */
export function getDrawnLayout(
  dataset: Dataset,
  { layout, level, page, cast }: Pick<Arranging, 'layout' | 'level' | 'page' | 'cast'>,
): LayoutId {
  const all = cast?.length ?? (!page && level === 'all' ? dataset.actors.size : 0)
  const isTooLarge = all > MOST_IN_BARS
  return isTooLarge && layout !== 'matrix' ? 'force' : layout
}
