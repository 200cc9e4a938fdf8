import { mostOf } from '../base/extremes.ts'
import type { LocalText } from '../base/language.ts'
import { memoiseFor } from '../base/memoise.ts'
import { getStructure } from '../model/change/lineage.ts'
import type { Dataset } from '../model/dataset.ts'
import { getRelationType, getSign } from '../model/vocabulary.ts'
import type { LayoutId } from './layout.ts'
import { measurePartners } from './structure/countPartners.ts'
import { findLeadingType } from './structure/findLeadingType.ts'

/** The layout that suits a dataset, and the measures that decide it. */
export interface Proposal {
  readonly layout: LayoutId
  /** The verb of most relations if they form layers: see `findLeadingType`. */
  readonly leading: LocalText | null
  readonly actors: number
  readonly ties: number
  /** Whether most ties are mutual, and whether one actor has far more partners than the others. */
  readonly mutual: boolean
  readonly hub: boolean
}

/** Below this number of actors lines are still legible; above the other, a matrix is too large to survey. */
const FEWEST = 8
const MOST = 60
/** Share of all pairs of actors. */
const DENSE = 0.3
/** Share of all ties. */
const MOSTLY = 0.6
/** A multiple of the average number of partners. */
const FAR_MORE = 2

/**
 * Proposes a matrix for dense, signed and mutual ties without a hub; layers if one type of relation leads; otherwise
 * bars. Recomputed only if ties change.
 */
export function proposeLayout(dataset: Dataset): Proposal {
  return propose(getStructure(dataset))
}

const propose = memoiseFor((dataset: Dataset): Proposal => {
  const { actors, relations, vocabulary } = dataset
  let [mutual, signed] = [0, 0]
  for (const relation of relations.values()) {
    if (getRelationType(vocabulary, relation.type).symmetric) mutual++
    if (getSign(vocabulary, relation) !== 0) signed++
  }
  const degrees = [...measurePartners(dataset)]
  const average = degrees.reduce((sum, degree) => sum + degree, 0) / actors.size
  const isMostly = (count: number) => count >= MOSTLY * relations.size
  const hub = mostOf(degrees) > FAR_MORE * average
  const isDense = average >= DENSE * (actors.size - 1) && actors.size >= FEWEST && actors.size <= MOST
  const suits = isDense && isMostly(mutual) && isMostly(signed) && !hub
  const leading = findLeadingType(dataset)
  const layout = suits ? 'matrix' : leading === undefined ? 'bars' : 'layered'
  const verb = leading === undefined ? null : getRelationType(vocabulary, leading).label
  return { layout, leading: verb, actors: actors.size, ties: relations.size, mutual: isMostly(mutual), hub }
})
