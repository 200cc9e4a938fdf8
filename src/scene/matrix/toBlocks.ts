import { byText, groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation, RelationId } from '../../model/dataset.ts'
import { isPlain } from '../../model/status.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { SignedPair } from './clusterSigned.ts'
import { clusterSigned } from './clusterSigned.ts'

/** Instead of a block: the actor came after the blocks were found, is in none, and goes against none. */
export const LATER = -1

/** Groups of actors whose ties are positive inside and negative between groups, as far as possible. */
export interface Blocks {
  /** The largest block first; inside a block, the actors with the most ties inside it first. */
  readonly blocks: readonly (readonly ActorId[])[]
  /** The actors in no block. */
  readonly rest: readonly ActorId[]
  /** The number of the block of each actor that is in one, or {@link LATER}. */
  readonly blockOf: ReadonlyMap<ActorId, number>
}

/**
 * Finds the blocks of a dataset from its plain facts. All actors count, shown or not, so that hiding one changes no
 * order.
 */
export function toBlocks(dataset: Dataset): Blocks {
  const actors = [...dataset.actors.keys()].sort(byText)
  const indexOf = new Map(actors.map((actor, index) => [actor, index]))
  const clusters = clusterSigned(actors.length, listPairs(dataset, indexOf))
  const clusterOf = (actor: ActorId) => clusters[indexOf.get(actor)!]!
  const inside = new Map<ActorId, number>()
  for (const relation of dataset.relations.values()) {
    const { source, target } = relation
    if (getFactSign(dataset, relation) <= 0 || clusterOf(source) !== clusterOf(target)) continue
    for (const end of [source, target]) inside.set(end, (inside.get(end) ?? 0) + 1)
  }
  const members = groupBy(actors, clusterOf)
  const isBlock = (group: readonly ActorId[]) => group.length > 1
  const blocks = [...members.values()]
    .filter(isBlock)
    .map((group) => group.toSorted((a, b) => (inside.get(b) ?? 0) - (inside.get(a) ?? 0)))
    .sort((a, b) => b.length - a.length)
  const rest = [...members.values()].filter((group) => !isBlock(group)).flat()
  const blockOf = new Map(blocks.flatMap((group, index) => group.map((actor) => [actor, index] as const)))
  return { blocks, rest, blockOf }
}

/** Keeps the blocks that were found before. Whoever is new came later, also in the next edit. */
export function keepBlocks(blocks: Blocks['blockOf'], fresh: readonly ActorId[]): Blocks['blockOf'] {
  return new Map([...blocks, ...fresh.map((actor) => [actor, LATER] as const)])
}

/** The relations that go against blocks: positive between two, or negative inside one. */
export function getBreaking(dataset: Dataset, blockOf: Blocks['blockOf']): ReadonlySet<RelationId> {
  const against = [...dataset.relations.values()].filter((relation) => isAgainst(dataset, relation, blockOf))
  return new Set(against.map(({ id }) => id))
}

/** Whether two actors are in the same block. */
export function isSameBlock(blockOf: Blocks['blockOf'], one: ActorId, other: ActorId): boolean {
  const block = blockOf.get(one) ?? LATER
  return block !== LATER && block === blockOf.get(other)
}

function isAgainst(dataset: Dataset, relation: Relation, blockOf: Blocks['blockOf']): boolean {
  const { source, target } = relation
  const sign = getFactSign(dataset, relation)
  const isLate = blockOf.get(source) === LATER || blockOf.get(target) === LATER
  return source !== target && sign !== 0 && !isLate && sign > 0 !== isSameBlock(blockOf, source, target)
}

/** The sign of a plain fact; 0 for what is only said, tried or possible. */
function getFactSign({ vocabulary }: Dataset, relation: Relation): number {
  return isPlain(relation.status) ? getSign(vocabulary, relation) : 0
}

function listPairs(dataset: Dataset, indexOf: ReadonlyMap<ActorId, number>): readonly SignedPair[] {
  const nets = new Map<string, number>()
  for (const relation of dataset.relations.values()) {
    const { source, target, status } = relation
    if (source === target || !isPlain(status)) continue
    const key = [indexOf.get(source)!, indexOf.get(target)!].sort((a, b) => a - b).join(' ')
    nets.set(key, (nets.get(key) ?? 0) + getSign(dataset.vocabulary, relation))
  }
  return [...nets]
    .filter(([, net]) => net !== 0)
    .sort(([a], [b]) => byText(a, b))
    .map(([key, net]) => ({ ends: key.split(' ').map(Number) as [number, number], net }))
}
