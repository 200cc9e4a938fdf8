import { byText } from '../../base/order.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import { getSign } from '../../model/vocabulary.ts'

/** A block of the diagram: a group of the dataset, or a camp that was found. */
export interface Camp {
  readonly id: string
  /** The group of the dataset; `null` for a camp that was found. */
  readonly group: string | null
  readonly actors: readonly ActorId[]
}

/**
 * Gives the blocks in which the actors stand: the dataset's own groups, and for actors without one the camps that
 * their relations suggest (friends together, foes apart), in the order of the file.
 */
export function listCamps(dataset: Dataset): readonly Camp[] {
  const camps = new Map<string, ActorId[]>()
  const loose: ActorId[] = []
  for (const group of dataset.groups.keys()) camps.set(`group:${group}`, [])
  for (const actor of dataset.actors.values()) {
    const camp = actor.group === null ? undefined : camps.get(`group:${actor.group}`)
    if (camp) camp.push(actor.id)
    else loose.push(actor.id)
  }
  for (const [index, actors] of splitBySign(dataset, loose).entries()) camps.set(`camp:${index + 1}`, actors)
  return [...camps]
    .filter(([, actors]) => actors.length > 0)
    .map(([id, actors]) => ({ id, group: id.startsWith('group:') ? id.slice('group:'.length) : null, actors }))
}

/** How strongly each of some things is tied to which others, friends and foes apart in its sums. */
interface Ties {
  readonly to: readonly ReadonlyMap<number, number>[]
  readonly plus: Float64Array
  readonly minus: Float64Array
}

/** With more camps nobody sees the whole: the smallest then stand together in one last block. */
const MOST_CAMPS = 8
const SMALLEST_CAMP = 3

/**
 * Splits actors by signed modularity (Gomez, Jensen and Arenas 2009): ties of positive or no sign draw together,
 * negative ones push apart. Actors move to the best camp, then camps as wholes, until nothing moves (Blondel et al.
 * 2008). Deterministic: all are tried in the order of their ids.
 */
function splitBySign(dataset: Dataset, actors: readonly ActorId[]): ActorId[][] {
  const order = [...actors].sort(byText)
  let ties = countTies(dataset, order)
  let camps = order.map((actor) => [actor])
  for (;;) {
    const member = moveLocally(ties.to, ties.plus, ties.minus)
    const labels = [...new Set(member)]
    if (labels.length === camps.length) break
    camps = labels.map((label) => camps.flatMap((camp, at) => (member[at] === label ? camp : [])))
    ties = mergeTies(
      ties,
      Array.from(member, (label) => labels.indexOf(label)),
      labels.length,
    )
  }
  return mergeSmall(camps)
}

function countTies(dataset: Dataset, order: readonly ActorId[]): Ties {
  const index = new Map(order.map((actor, at) => [actor, at]))
  const to = order.map(() => new Map<number, number>())
  const [plus, minus] = [new Float64Array(order.length), new Float64Array(order.length)]
  for (const relation of dataset.relations.values()) {
    const [a, b] = [index.get(relation.source), index.get(relation.target)]
    if (a === undefined || b === undefined || a === b) continue
    const weight = getSign(dataset.vocabulary, relation) < 0 ? -1 : 1
    for (const [from, other] of [
      [a, b],
      [b, a],
    ] as const) {
      to[from]!.set(other, (to[from]!.get(other) ?? 0) + weight)
      if (weight > 0) plus[from]! += 1
      else minus[from]! += 1
    }
  }
  return { to, plus, minus }
}

/** The ties of camps as wholes; those within one count in its sums only. */
function mergeTies(ties: Ties, campOf: readonly number[], count: number): Ties {
  const to = Array.from({ length: count }, () => new Map<number, number>())
  const [plus, minus] = [new Float64Array(count), new Float64Array(count)]
  for (const [at, others] of ties.to.entries()) {
    const camp = campOf[at]!
    plus[camp]! += ties.plus[at]!
    minus[camp]! += ties.minus[at]!
    for (const [other, weight] of others) {
      if (campOf[other] !== camp) to[camp]!.set(campOf[other]!, (to[camp]!.get(campOf[other]!) ?? 0) + weight)
    }
  }
  return { to, plus, minus }
}

function moveLocally(
  ties: readonly ReadonlyMap<number, number>[],
  plus: Float64Array,
  minus: Float64Array,
): Int32Array {
  const count = ties.length
  const member = Int32Array.from({ length: count }, (_, at) => at)
  const [campPlus, campMinus] = [plus.slice(), minus.slice()]
  const sum = (values: Float64Array) =>
    Math.max(
      1,
      values.reduce((total, value) => total + value, 0),
    )
  const [allPlus, allMinus] = [sum(plus), sum(minus)]
  for (let pass = 0, moved = true; moved && pass < 50; pass++) {
    moved = false
    for (let at = 0; at < count; at++) {
      const home = member[at]!
      campPlus[home]! -= plus[at]!
      campMinus[home]! -= minus[at]!
      const gains = new Map<number, number>([[home, 0]])
      for (const [other, weight] of ties[at]!) gains.set(member[other]!, (gains.get(member[other]!) ?? 0) + weight)
      let [best, most] = [home, -Infinity]
      for (const [camp, tied] of gains) {
        const expected = (plus[at]! * campPlus[camp]!) / allPlus - (minus[at]! * campMinus[camp]!) / allMinus
        const gain = tied - expected + (camp === home ? 1e-9 : 0)
        if (gain > most) [best, most] = [camp, gain]
      }
      member[at] = best
      campPlus[best]! += plus[at]!
      campMinus[best]! += minus[at]!
      moved ||= best !== home
    }
  }
  return member
}

/** What is too small or too much stands together in one last block. */
function mergeSmall(camps: readonly ActorId[][]): ActorId[][] {
  const large = [...camps].sort((a, b) => b.length - a.length).slice(0, MOST_CAMPS - 1)
  const kept = camps.filter((camp) => camp.length >= SMALLEST_CAMP && large.includes(camp))
  const rest = camps.filter((camp) => !kept.includes(camp)).flat()
  return rest.length > 0 ? [...kept, rest] : kept
}
