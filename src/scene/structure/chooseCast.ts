import { byFirst, byText } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { isPlain } from '../../model/status.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { countPartners } from './countPartners.ts'

const ROUNDS = 6
/** An actor whose weight is below this share of the last chosen one is too weak to represent its group. */
const WEAKEST = 0.35

/**
 * Chooses the actors of a picture: those with the weightiest relations to others that are chosen. Evidence, plain fact,
 * benefit, harm and leverage add to the weight of a relation. Every group with important relations keeps a member, and
 * every chosen actor has a visible relation. Gives the actors by weight.
 */
export function chooseCast(dataset: Dataset, most: number, needed: ReadonlySet<ActorId>): readonly ActorId[] {
  const score = scoreActors(dataset)
  const byScore = byFirst<ActorId>((a, b) => score.get(b)! - score.get(a)!, byText)
  const ranking = [...dataset.actors.keys()].sort(byScore)
  if (ranking.length <= most) return ranking
  const chosen = new Set(ranking.slice(0, most))
  const last = score.get(ranking[most - 1]!)!
  for (const group of dataset.groups.keys()) {
    const members = ranking.filter((actor) => dataset.actors.get(actor)!.group === group)
    const [first] = members
    if (first === undefined || members.some((actor) => chosen.has(actor)) || score.get(first)! < WEAKEST * last)
      continue
    const least = [...chosen].sort(byScore).findLast((actor) => !isAloneOfGroup(dataset, chosen, actor))
    if (least === undefined) continue
    chosen.delete(least)
    chosen.add(first)
  }
  for (const actor of needed) chosen.add(actor)
  return leaveOutTieless(dataset, chosen, needed).sort(byScore)
}

function isAloneOfGroup({ actors }: Dataset, chosen: ReadonlySet<ActorId>, actor: ActorId): boolean {
  const { group } = actors.get(actor)!
  return group !== null && [...chosen].every((other) => other === actor || actors.get(other)!.group !== group)
}

function leaveOutTieless(dataset: Dataset, chosen: ReadonlySet<ActorId>, needed: ReadonlySet<ActorId>): ActorId[] {
  const tied = new Set<ActorId>()
  for (const { source, target } of dataset.relations.values()) {
    if (source !== target && chosen.has(source) && chosen.has(target)) tied.add(source).add(target)
  }
  return [...chosen].filter((actor) => tied.has(actor) || needed.has(actor))
}

/**
 * Weight of an actor: the sum of its relations, each multiplied by the weight of the partner. Damped eigenvector
 * centrality (Bonacich 1972).
 */
function scoreActors(dataset: Dataset): ReadonlyMap<ActorId, number> {
  const ids = [...dataset.actors.keys()]
  const ties = [...dataset.relations.values()]
    .filter(({ source, target }) => source !== target)
    .map((relation) => ({ relation, weight: weigh(dataset, relation) }))
  let score = new Map(ids.map((id) => [id, 1]))
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Map(ids.map((id) => [id, 0]))
    for (const { relation, weight } of ties) {
      const { source, target } = relation
      next.set(source, (next.get(source) ?? 0) + weight * Math.sqrt(score.get(target) ?? 0))
      next.set(target, (next.get(target) ?? 0) + weight * Math.sqrt(score.get(source) ?? 0))
    }
    score = next
  }
  // An actor with many partners matters more to the story than one attached to a single actor.
  const partners = countPartners(dataset)
  return new Map([...score].map(([id, own]) => [id, own * Math.sqrt(partners.get(id)!)]))
}

function weigh({ vocabulary }: Dataset, relation: Relation): number {
  const { conduit } = getRelationType(vocabulary, relation.type)
  const says = getSign(vocabulary, relation) !== 0 ? 1 : conduit ? 0.8 : 0.5
  const holds = isPlain(relation.status) ? 1 : 0.7
  return says * holds * (1 + 0.25 * Math.min(4, Math.max(0, relation.evidence.length - 1)))
}
