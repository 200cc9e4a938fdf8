import { byText, groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'
import type { SignedPair } from './clusterSigned.ts'
import { clusterSigned } from './clusterSigned.ts'

/** Actors among whom ties are positive as far as can be, and negative to others. */
export interface Blocks {
  /** The largest first; the actors with most ties inside first. */
  readonly blocks: readonly (readonly ActorId[])[]
  /** Those who belong with nobody. */
  readonly rest: readonly ActorId[]
  /** Whether a relation is against the blocks: positive between two, or negative inside one. */
  readonly isBreaking: (relation: Relation) => boolean
  /** The block that an actor belongs to; `null`: to none. */
  readonly blockOf: (actor: ActorId) => number | null
}

/**
 * Finds the blocks of a dataset from what is plain fact in it. All of its actors count, whoever is shown, so that who is
 * left out changes no order.
 */
export function toBlocks(dataset: Dataset): Blocks {
  const actors = [...dataset.actors.keys()].sort(byText)
  const indexOf = new Map(actors.map((actor, index) => [actor, index]))
  const clusters = clusterSigned(actors.length, listPairs(dataset, indexOf))
  const clusterOf = (actor: ActorId) => clusters[indexOf.get(actor)!]!
  const factSign = (relation: Relation) => (relation.status === 'actual' ? getSign(dataset.vocabulary, relation) : 0)
  const inside = new Map<ActorId, number>()
  for (const relation of dataset.relations.values()) {
    const { source, target } = relation
    if (factSign(relation) <= 0 || clusterOf(source) !== clusterOf(target)) continue
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
  return {
    blocks,
    rest,
    blockOf: (actor) => blockOf.get(actor) ?? null,
    isBreaking: (relation) => {
      const { source, target } = relation
      const sign = factSign(relation)
      return source !== target && sign !== 0 && sign > 0 !== (clusterOf(source) === clusterOf(target))
    },
  }
}

function listPairs(dataset: Dataset, indexOf: ReadonlyMap<ActorId, number>): readonly SignedPair[] {
  const nets = new Map<string, number>()
  for (const relation of dataset.relations.values()) {
    const { source, target, status } = relation
    if (source === target || status !== 'actual') continue
    const key = [indexOf.get(source)!, indexOf.get(target)!].sort((a, b) => a - b).join(' ')
    nets.set(key, (nets.get(key) ?? 0) + getSign(dataset.vocabulary, relation))
  }
  return [...nets]
    .filter(([, net]) => net !== 0)
    .sort(([a], [b]) => byText(a, b))
    .map(([key, net]) => ({ ends: key.split(' ').map(Number) as [number, number], net }))
}
