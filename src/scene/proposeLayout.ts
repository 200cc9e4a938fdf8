import { mostOf } from '../base/extremes.ts'
import type { LocalText } from '../base/language.ts'
import { memoiseFor } from '../base/memoise.ts'
import { getStructure } from '../model/change/lineage.ts'
import type { Dataset } from '../model/dataset.ts'
import { getRelationType, getSign } from '../model/vocabulary.ts'
import type { LayoutId } from './layout.ts'
import { measurePartners } from './structure/countPartners.ts'
import { findLeadingType } from './structure/findLeadingType.ts'

/** The layout that suits a dataset, and what of it decides. */
export interface Proposal {
  readonly layout: LayoutId
  /** The verb of most relations, if these lead from one actor to the next: see `findLeadingType`. */
  readonly leading: LocalText | null
  readonly actors: number
  readonly ties: number
  /** Whether most ties are mutual, and whether one actor has far more partners than the rest. */
  readonly mutual: boolean
  readonly hub: boolean
}

/** Between so many actors lines can still be told apart, and beyond so many a matrix cannot be overlooked. */
const FEWEST = 8
const MOST = 60
/** Of all pairs of actors. */
const DENSE = 0.3
/** Of all ties. */
const MOSTLY = 0.6
/** So many times the partners that actors have on average. */
const FAR_MORE = 2

/**
 * Proposes a matrix where ties are dense, signed and mutual and nobody has far more of them than the rest; layers where
 * one type leads; else bars. Only what changes ties has it worked out anew.
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
