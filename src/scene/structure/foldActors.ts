import type { ActorId } from '../../model/dataset.ts'
import type { Camp } from './listCamps.ts'

/** How much of the dataset the diagram shows. */
export type Level = 'headline' | 'more' | 'all'

/** Up to this many actors there is nothing to fold. */
export const UNFOLDED = 40
const HEADLINE = 25

export interface Folding {
  readonly level: Level
  /** Camps that a person has opened. */
  readonly opened: ReadonlySet<string>
  /** Actors that a selection, a trace or a search needs to be seen. */
  readonly needed: ReadonlySet<ActorId>
  /** How many there is room for, whatever the level. */
  readonly mostActors?: number
}

/**
 * Gives the actors that are folded away, by camp: those with the fewest partners, never a whole camp, and never a
 * single one (its place is as small as the fold's).
 */
export function foldActors(
  camps: readonly Camp[],
  ranking: readonly ActorId[],
  { level, opened, needed, mostActors = Infinity }: Folding,
): ReadonlyMap<string, readonly ActorId[]> {
  const shown = new Set<ActorId>(ranking.slice(0, Math.min(mostActors, countAt(level, ranking.length))))
  for (const actor of needed) shown.add(actor)
  const rank = new Map(ranking.map((actor, index) => [actor, index]))
  const folds = new Map<string, readonly ActorId[]>()
  for (const camp of camps) {
    if (opened.has(camp.id)) continue
    const first = [...camp.actors].sort((a, b) => rank.get(a)! - rank.get(b)!)[0]
    const folded = camp.actors.filter((actor) => !shown.has(actor) && actor !== first)
    if (folded.length > 1) folds.set(camp.id, folded)
  }
  return folds
}

function countAt(level: Level, all: number): number {
  if (level === 'all' || all <= UNFOLDED) return all
  return level === 'headline' ? HEADLINE : Math.round((HEADLINE + all) / 2)
}
