import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import type { Sign } from '../../model/relationTypes.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { TracedPath } from '../../query/trace/toTracedPath.ts'

export type RibbonPath = Pick<TracedPath, 'actors' | 'relations' | 'directions' | 'inferred'>

/** An actor in a ribbon. It appears several times if paths visit it in different orders. */
export interface Station {
  readonly actor: ActorId
  /** The maximum number of steps from a start. */
  readonly layer: number
}

/** The relations of one sign from one station to the next. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly sign: Sign
  /** Each with whether it is crossed from its source. */
  readonly relations: ReadonlyMap<Relation, boolean>
  /** The number of paths that take it. */
  readonly taken: number
  /** Whether all those paths are inferred. */
  readonly inferred: boolean
  /** Whether its relations are emphasised. */
  readonly own: boolean
}

export interface MergedPaths {
  readonly stations: readonly Station[]
  readonly bands: readonly Band[]
}

type Growing = Band & { readonly relations: Map<Relation, boolean>; taken: number; inferred: boolean }

/**
 * Merges paths where they share actors, so that every step leads forward. End actors are aligned in the last layer.
 * Relations in `own` form separate bands.
 */
export function mergePaths(
  dataset: Dataset,
  paths: readonly RibbonPath[],
  own: ReadonlySet<RelationId> = new Set(),
): MergedPaths {
  const actors: ActorId[] = []
  const onward: Set<number>[] = []
  const bands = new Map<string, Growing>()
  const ends = new Set<number>()
  for (const path of paths) {
    let at = findStation(path.actors[0]!, null)
    for (const [step, id] of path.relations.entries()) {
      const to = findStation(path.actors[step + 1]!, at)
      onward[at]!.add(to)
      addStep(at, to, dataset.relations.get(id)!, path.directions[step] === 'forward', path.inferred)
      at = to
    }
    ends.add(at)
  }
  const layers = measureLayers(onward)
  const last = Math.max(0, ...layers)
  return {
    stations: actors.map((actor, index) => ({
      actor,
      layer: ends.has(index) && onward[index]!.size === 0 ? last : layers[index]!,
    })),
    bands: [...bands.values()],
  }

  /** A station of an actor from which no step leads back to the previous one; a new station if there is none. */
  function findStation(actor: ActorId, before: number | null): number {
    const known = actors.findIndex((other, index) => other === actor && (before === null || !leadsTo(index, before)))
    if (known >= 0) return known
    onward.push(new Set())
    return actors.push(actor) - 1
  }

  function leadsTo(from: number, to: number): boolean {
    return from === to || [...onward[from]!].some((next) => leadsTo(next, to))
  }

  function addStep(from: number, to: number, relation: Relation, isForward: boolean, inferred: boolean): void {
    const sign = getSign(dataset.vocabulary, relation)
    const isOwn = own.has(relation.id)
    const key = [from, to, sign, isOwn].join()
    const band = bands.get(key) ?? { from, to, sign, relations: new Map(), taken: 0, inferred, own: isOwn }
    band.relations.set(relation, isForward)
    band.taken++
    band.inferred &&= inferred
    bands.set(key, band)
  }
}

/** The longest distance of each station from a station without predecessors. */
function measureLayers(onward: readonly ReadonlySet<number>[]): readonly number[] {
  const layers = onward.map(() => 0)
  const lift = (from: number): void => {
    for (const to of onward[from]!) {
      if (layers[to]! > layers[from]!) continue
      layers[to] = layers[from]! + 1
      lift(to)
    }
  }
  for (const from of onward.keys()) lift(from)
  return layers
}
