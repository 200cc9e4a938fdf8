import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arranging, CastMemory } from '../arrangement.ts'
import { listTiers } from './listTiers.ts'

/** Who is in a picture, and who of them was chosen by its level. */
interface Cast {
  readonly chosen: readonly ActorId[]
  readonly cast: readonly ActorId[]
}

const NOBODY: ReadonlySet<ActorId> = new Set()

/** A cast of which a larger part is new is another one. */
const MOST_NEW = 1 / 3

/**
 * Chooses the cast of a level, or leaves that of the drawing before as it is: an edit neither brings in nor takes out
 * anybody but those whom it concerns. Whoever has no relation any more is left out, and stays chosen.
 */
export function continueCast(dataset: Dataset, arranging: Arranging, memory: CastMemory | undefined): Cast {
  const { level } = arranging
  const needed = arranging.cast ? NOBODY : arranging.needed
  const anew = listTiers(dataset, { ...arranging, needed: new Set() }).at(-1)!
  const known = new Set(memory?.level === level ? memory.cast : [])
  const fresh = anew.filter((actor) => !known.has(actor))
  const isKept = !arranging.cast && anew.length < dataset.actors.size && fresh.length <= anew.length * MOST_NEW
  const chosen = isKept ? [...known] : anew
  const added = [...needed].filter((actor) => dataset.actors.has(actor) && !chosen.includes(actor)).sort()
  const cast = [...chosen.filter((actor) => dataset.actors.has(actor)), ...added]
  return { chosen, cast: isKept ? leaveOutTieless(dataset, cast, needed) : cast }
}

function leaveOutTieless(dataset: Dataset, cast: readonly ActorId[], needed: ReadonlySet<ActorId>): readonly ActorId[] {
  const shown = new Set(cast)
  const tied = new Set<ActorId>(needed)
  for (const { source, target } of dataset.relations.values())
    if (source !== target && shown.has(source) && shown.has(target)) tied.add(source).add(target)
  return cast.filter((actor) => tied.has(actor))
}
