import { groupBy } from '../../base/order.ts'
import { createRandom } from '../../base/random.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import { createCampTrial } from './campTrial.ts'
import type { PlanInput, Spot } from './layout.ts'
import { countColumns } from './packCamp.ts'

/** Who stands where in the layout by camps, without measures. */
export interface Plan {
  /** Camps from left to right, from top to bottom. */
  readonly columns: readonly (readonly string[])[]
  /** How many columns of actors each camp has. */
  readonly inner: ReadonlyMap<string, number>
  /** Who comes before whom among those that stand under one spot. */
  readonly order: ReadonlyMap<SpotId, number>
}

const LEAST_STEPS = 4000
const STEPS_PER_SPOT = 12
/** At first a plan may be worse than the last by about this share. */
const HEAT = 0.01

/**
 * Finds a plan with short lines that cross little, in the shape of a screen, by simulated annealing: two siblings or two
 * camps change places, or a camp goes elsewhere; worse plans are taken ever more rarely (Kirkpatrick, Gelatt and Vecchi 1983).
 */
export function planCamps(input: PlanInput, seed: number): Plan {
  const byCamp = groupBy(input.plannedSpots, ({ camp }) => camp)
  const order = new Map(input.plannedSpots.map(({ id }, index) => [id, index]))
  const inner = new Map([...byCamp].map(([camp, spots]) => [camp, countColumns(spots, order, input.density)]))
  const trial = createCampTrial(input, byCamp, inner, order)
  const random = createRandom(seed)
  const camps = [...byCamp.keys()]
  const siblings = listSiblings(input.plannedSpots)
  let columns = deal(camps, Math.max(1, Math.round(Math.sqrt(camps.length * input.density.aspect))))
  let now = trial.measure(columns)
  let best = { cost: now, columns, order: new Map(order) }
  const steps = Math.max(LEAST_STEPS, STEPS_PER_SPOT * input.plannedSpots.length)
  for (let step = 0; step < steps; step++) {
    const heat = now * HEAT * (1 - step / steps) ** 2
    const pair = siblings.length > 0 && random() < 0.6 ? pickTwo(pick(siblings, random), random) : undefined
    if (pair) trial.exchange(...pair)
    const next = pair ? columns : changeOne(columns, camps, random)
    const cost = trial.measure(next)
    if (cost > now && random() >= Math.exp((now - cost) / Math.max(heat, 1e-9))) {
      if (pair) trial.exchange(...pair)
      continue
    }
    now = cost
    columns = next
    if (cost < best.cost) best = { cost, columns, order: new Map(order) }
  }
  return { columns: best.columns.filter((column) => column.length > 0), inner, order: best.order }
}

/** Spots that can change places: those of one camp under one parent. */
function listSiblings(spots: readonly Spot[]): Spot[][] {
  return [...groupBy(spots, ({ camp, parent }) => `${camp}|${parent}`).values()].filter(({ length }) => length > 1)
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)]!
}

function pickTwo<Item>(items: readonly Item[], random: () => number): [Item, Item] {
  const first = Math.floor(random() * items.length)
  const second = (first + 1 + Math.floor(random() * (items.length - 1))) % items.length
  return [items[first]!, items[second]!]
}

function deal(camps: readonly string[], columns: number): string[][] {
  return Array.from({ length: columns }, (_, column) => camps.filter((_camp, index) => index % columns === column))
}

/** Exchanges two camps, or takes one to another place, perhaps to a new column. */
function changeOne(
  columns: readonly (readonly string[])[],
  camps: readonly string[],
  random: () => number,
): string[][] {
  const [one, other] = [pick(camps, random), pick(camps, random)]
  if (random() < 0.5) {
    return columns.map((column) => column.map((camp) => (camp === one ? other : camp === other ? one : camp)))
  }
  const next = columns.map((column) => column.filter((camp) => camp !== one)).filter((column) => column.length > 0)
  const at = Math.floor(random() * (next.length * 2 + 1))
  if (at % 2 === 0) next.splice(at / 2, 0, [one])
  else next[(at - 1) / 2]!.splice(Math.floor(random() * (next[(at - 1) / 2]!.length + 1)), 0, one)
  return next
}
