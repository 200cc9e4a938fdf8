import type { Measure } from './measure.ts'
import { AMBIVALENCE_MEASURES } from './measures/ambivalenceMeasures.ts'
import { BROKERAGE_MEASURES } from './measures/brokerageMeasures.ts'
import { CAMP_MEASURES } from './measures/campMeasures.ts'
import { COHESION_MEASURES } from './measures/cohesionMeasures.ts'
import { COMMUNITY_MEASURES } from './measures/communityMeasures.ts'
import { DEGREES } from './measures/degrees.ts'
import { PAGE_RANKS } from './measures/pageRanks.ts'
import { PATH_MEASURES } from './measures/pathMeasures.ts'
import { SIGNED_CENTRALITIES } from './measures/signedCentrality.ts'
import { TRIAD_MEASURES } from './measures/triadMeasures.ts'

const ENTRIES = [
  ...DEGREES,
  ...PATH_MEASURES,
  ...PAGE_RANKS,
  ...SIGNED_CENTRALITIES,
  ...COHESION_MEASURES,
  ...BROKERAGE_MEASURES,
  ...COMMUNITY_MEASURES,
  ...TRIAD_MEASURES,
  ...CAMP_MEASURES,
  ...AMBIVALENCE_MEASURES,
] as const satisfies readonly Measure[]

export type MeasureId = (typeof ENTRIES)[number]['id']
/** The measures that give each actor a value. */
export type ActorMeasureId = Extract<(typeof ENTRIES)[number], { readonly of: 'actors' }>['id']
export type KnownMeasure = Measure<MeasureId>

/** All measures, in the order in which they are listed. */
export const MEASURES: readonly KnownMeasure[] = ENTRIES

export function getMeasure(id: MeasureId): KnownMeasure {
  return MEASURES.find((measure) => measure.id === id)!
}
