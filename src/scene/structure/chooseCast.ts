import { byFirst, byText } from '../../base/order.ts'
import type { ActorId, Dataset, Relation } from '../../model/dataset.ts'
import { getRelationType, getSign } from '../../model/vocabulary.ts'
import { countPartners } from './countPartners.ts'

const ROUNDS = 6
/** An actor so much weaker than the last that is in does not stand for its group. */
const WEAKEST = 0.35

/**
 * Chooses whom a picture shows: those with the weightiest relations to others who have such, first. Relations weigh by
 * their evidence, by whether they are plain fact, and by whether they benefit, harm or give leverage. Every group whose
 * relations matter keeps somebody, and whoever is in has a relation in the picture. Gives the actors by weight.
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

/** The more the weightier its relations and the weightier whom they are with: eigenvector-like (Bonacich 1972), damped. */
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
  // Who stands in relations to many belongs to more of the story than who hangs on one.
  const partners = countPartners(dataset)
  return new Map([...score].map(([id, own]) => [id, own * Math.sqrt(partners.get(id)!)]))
}

function weigh({ vocabulary }: Dataset, relation: Relation): number {
  const { conduit } = getRelationType(vocabulary, relation.type)
  const says = getSign(vocabulary, relation) !== 0 ? 1 : conduit ? 0.8 : 0.5
  const holds = relation.status === 'actual' ? 1 : 0.7
  return says * holds * (1 + 0.25 * Math.min(4, Math.max(0, relation.evidence.length - 1)))
}
