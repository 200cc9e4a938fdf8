import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arranging } from '../arrangement.ts'
import type { Level } from '../level.ts'
import { ALWAYS_ALL, MOST_SHOWN } from '../level.ts'
import { chooseCast } from './chooseCast.ts'

/** The number of actors at each level; the last level shows all, up to `MOST_SHOWN`. */
const CASTS: Readonly<Record<Exclude<Level, 'all'>, number>> = { headline: 20, more: 36 }

/**
 * The actors of each level up to the present one. The last tier also has the actors needed beyond it. A given cast is
 * the only tier.
 */
export function listTiers(
  dataset: Dataset,
  { level, page, needed, cast: given }: Pick<Arranging, 'level' | 'page' | 'needed' | 'cast'>,
): readonly (readonly ActorId[])[] {
  if (given) return [[...new Set(given)].filter((actor) => dataset.actors.has(actor)).sort()]
  const all = dataset.actors.size
  const sizes = page
    ? [Math.min(page.mostActors, all)]
    : all <= ALWAYS_ALL
      ? [all]
      : level === 'headline'
        ? [CASTS.headline]
        : level === 'more'
          ? [CASTS.headline, CASTS.more]
          : [CASTS.headline, CASTS.more, MOST_SHOWN]
  const tiers: ActorId[][] = []
  for (const size of new Set(sizes.map((size) => Math.min(size, all)))) {
    const known = tiers.at(-1) ?? []
    const cast = chooseCast(dataset, size, new Set(known))
    tiers.push([...known, ...cast.filter((actor) => !known.includes(actor))])
  }
  const last = tiers.at(-1)!
  const missing = [...needed].filter((actor) => dataset.actors.has(actor) && !last.includes(actor)).sort()
  return missing.length > 0 ? [...tiers, [...last, ...missing]] : tiers
}
