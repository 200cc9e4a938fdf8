import type { ActorId, Dataset, Rating } from '../../../src/model/dataset.ts'
import { build } from '../../network/given.ts'

/** Gives a dataset of ratings such as `'anna: union power 0.67 because it can strike'`; a value `?` is not known. */
export function givenRatings(...lines: readonly string[]): Dataset {
  const ratings = lines.map((line, index) => {
    const [, rater, actor, dimension, value, reason] = /^(\w+): (\w+) (.+?) (-?[\d.]+|\?)(?: because (.+))?$/u.exec(
      line,
    )!
    return {
      ...{ id: `rating-${index}`, rater, actor, dimension, value: value === '?' ? null : Number(value) },
      reason: reason ? { en: reason } : null,
    } as unknown as Rating
  })
  const actors = [...new Set(ratings.map(({ actor }) => actor))]
  return build({ actors: actors.map((id) => ({ id, name: { en: id }, type: 'organisation' })), ratings })
}

export const UNION = 'union' as ActorId
