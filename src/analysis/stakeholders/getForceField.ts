import type { ActorId, Dataset } from '../../model/dataset.ts'
import { toPosition } from './dimension.ts'
import type { Score } from './measureScores.ts'
import { measureScores } from './measureScores.ts'

/** An actor with its position on a change. */
export interface Force {
  readonly actor: ActorId
  readonly score: Score
}

/** Who drives a stated change and who restrains it, strongest first, and who does neither. */
export interface ForceField {
  readonly driving: readonly Force[]
  readonly restraining: readonly Force[]
  readonly neither: readonly Force[]
}

/**
 * Gives the forces on a stated change (Lewin 1951, Field Theory in Social Science): actors whose mean position is above
 * 0 drive it, below 0 restrain it. A position says how much an actor wants, not what it can do about it.
 */
export function getForceField(dataset: Dataset, proposal: string): ForceField {
  const forces = Array.from(measureScores(dataset, toPosition(proposal)), ([actor, score]): Force => ({ actor, score }))
  const strongest = forces.toSorted((one, other) => Math.abs(other.score.mean) - Math.abs(one.score.mean))
  return {
    driving: strongest.filter(({ score }) => score.mean > 0),
    restraining: strongest.filter(({ score }) => score.mean < 0),
    neither: strongest.filter(({ score }) => score.mean === 0),
  }
}

/** The sum of the positions of forces, without their sign. */
export function sumForces(forces: readonly Force[]): number {
  return forces.reduce((sum, { score }) => sum + Math.abs(score.mean), 0)
}
