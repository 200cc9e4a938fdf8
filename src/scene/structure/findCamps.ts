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
export function findCamps(dataset: Dataset): readonly Camp[] {
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

/**
 * Splits actors by local moving on signed modularity (Gomez, Jensen and Arenas 2009): ties of positive or no sign
 * draw together, negative ones push apart. Deterministic: actors are tried in the order of their ids.
 */
function splitBySign(dataset: Dataset, actors: readonly ActorId[]): ActorId[][] {
  const order = [...actors].sort(byText)
  const index = new Map(order.map((actor, at) => [actor, at]))
  const ties = order.map(() => new Map<number, number>())
  const [plus, minus] = [new Float64Array(order.length), new Float64Array(order.length)]
  for (const relation of dataset.relations.values()) {
    const [a, b] = [index.get(relation.source), index.get(relation.target)]
    if (a === undefined || b === undefined || a === b) continue
    const weight = getSign(dataset.vocabulary, relation) < 0 ? -1 : 1
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      ties[from]!.set(to, (ties[from]!.get(to) ?? 0) + weight)
      if (weight > 0) plus[from]! += 1
      else minus[from]! += 1
    }
  }
  const member = moveLocally(ties, plus, minus)
  const camps = new Map<number, ActorId[]>()
  for (const actor of actors) {
    const camp = member[index.get(actor)!]!
    camps.set(camp, [...(camps.get(camp) ?? []), actor])
  }
  return mergeSmall([...camps.values()])
}

function moveLocally(ties: readonly Map<number, number>[], plus: Float64Array, minus: Float64Array): Int32Array {
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

/** Camps of one or two actors stand together in one last block, so that no outline is drawn round nearly nothing. */
function mergeSmall(camps: ActorId[][]): ActorId[][] {
  const large = camps.filter((camp) => camp.length > 2)
  const rest = camps.filter((camp) => camp.length <= 2).flat()
  return rest.length > 0 ? [...large, rest] : large
}
