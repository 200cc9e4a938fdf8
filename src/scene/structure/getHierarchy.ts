import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'

/** Who stands inside or beside whom, within each group. */
export interface Hierarchy {
  readonly parent: ReadonlyMap<ActorId, ActorId>
  /** The relations that are told by place and need no line. */
  readonly toldByPlace: ReadonlySet<RelationId>
}

/** From the tightest tie to the loosest, and which end of it is the upper one. */
const TIES: readonly { readonly type: string; readonly upper: 'source' | 'target' }[] = [
  { type: 'part_of', upper: 'target' },
  { type: 'heads', upper: 'target' },
  { type: 'member_of', upper: 'target' },
]
const DEEPEST = 3

/**
 * Finds for each actor the one actor of its own group under which it is placed: the whole that it is part of, the
 * body that it heads, or the collective that it is a member of; at most three levels deep. Only what is actual counts.
 */
export function getHierarchy(dataset: Dataset): Hierarchy {
  const parent = new Map<ActorId, ActorId>()
  const toldByPlace = new Set<RelationId>()
  for (const { type, upper } of TIES) {
    for (const relation of dataset.relations.values()) {
      if (relation.type !== type || relation.status !== 'actual') continue
      const [below, above] =
        upper === 'target' ? [relation.source, relation.target] : [relation.target, relation.source]
      if (parent.get(below) === above) toldByPlace.add(relation.id)
      if (parent.has(below) || !sameGroup(dataset, relation) || !canStandUnder(parent, below, above)) continue
      parent.set(below, above)
      toldByPlace.add(relation.id)
    }
  }
  return { parent, toldByPlace }
}

function sameGroup(dataset: Dataset, { source, target }: Relation): boolean {
  const [a, b] = [dataset.actors.get(source), dataset.actors.get(target)]
  return a !== undefined && b !== undefined && a.group !== null && a.group === b.group
}

function canStandUnder(parent: ReadonlyMap<ActorId, ActorId>, below: ActorId, above: ActorId): boolean {
  let depth = 1
  for (let at: ActorId | undefined = above; at !== undefined; at = parent.get(at)) {
    if (at === below || depth++ >= DEEPEST) return false
  }
  return heightBelow(parent, below) + depth <= DEEPEST + 1
}

function heightBelow(parent: ReadonlyMap<ActorId, ActorId>, actor: ActorId): number {
  let height = 0
  for (const [child, above] of parent) if (above === actor) height = Math.max(height, 1 + heightBelow(parent, child))
  return height
}
