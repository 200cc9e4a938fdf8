import type { MeasureUnit } from '../../analysis/measure.ts'
import type { ActorMeasureId } from '../../analysis/registry.ts'
import type { ActorId, SourceId } from '../../model/dataset.ts'
import type { ProfileWords } from './profileWords.ts'

/** The measures of a profile: how many relations, of which sign, between whom, in whose favour, and on whose side. */
export const PROFILE_MEASURES = [
  'degree',
  'positive-degree',
  'negative-degree',
  'betweenness',
  'closeness',
  'pagerank-positive',
  'cut-actors',
  'broker-total',
  'two-camps',
] as const satisfies readonly ActorMeasureId[]
export type ProfileMeasureId = (typeof PROFILE_MEASURES)[number]

/** A measure of all actors, the highest first. */
export interface RankedMeasure {
  readonly id: ProfileMeasureId
  readonly unit: MeasureUnit
  readonly ranked: readonly { readonly ids: readonly string[]; readonly value: number }[]
  readonly onlySource: SourceId | null
}

/** Tells where an actor stands by each measure; equal values share the first of their ranks. */
export function listStandings(
  actor: ActorId,
  answers: readonly RankedMeasure[],
  { measures: words }: Pick<ProfileWords, 'measures'>,
): readonly string[] {
  return answers.map(({ id, unit, ranked }) => {
    const { name } = words.byId[id]
    const own = ranked.find(({ ids }) => ids[0] === actor)
    if (!own) return words.isMissing(name)
    if (unit === 'class')
      return words.inClass(name, own.value, ranked.filter(({ value }) => value === own.value).length)
    const rank = ranked.findIndex(({ value }) => value === own.value) + 1
    return words.standing(name, rank, ranked.length, words.value(own.value, unit))
  })
}
