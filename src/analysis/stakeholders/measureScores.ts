import { leastOf, mostOf } from '../../base/extremes.ts'
import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Rating } from '../../model/dataset.ts'

/** A rating with a value. */
export type KnownRating = Rating & { readonly value: number }

/** What raters make of an actor in one dimension. */
export interface Score {
  readonly mean: number
  /** The lowest and the highest value that a rater gives. */
  readonly least: number
  readonly most: number
  readonly ratings: readonly KnownRating[]
}

/**
 * Scores actors in a dimension by the mean of what their raters say. Whoever was looked at and not known, or not looked
 * at, has no score: unknown is no middle.
 */
export function measureScores({ ratings }: Dataset, dimension: string): ReadonlyMap<ActorId, Score> {
  const known = [...ratings.values()].filter(
    (rating): rating is KnownRating => rating.dimension === dimension && rating.value !== null,
  )
  return new Map(
    Array.from(
      groupBy(known, ({ actor }) => actor),
      ([actor, own]) => [actor, toScore(own)],
    ),
  )
}

function toScore(ratings: readonly KnownRating[]): Score {
  const values = ratings.map(({ value }) => value)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, least: leastOf(values), most: mostOf(values), ratings }
}
