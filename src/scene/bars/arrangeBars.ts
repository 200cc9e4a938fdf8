import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, BarMemory } from '../arrangement.ts'
import { sortRecords } from '../sortRecords.ts'
import { listTiers } from '../structure/listTiers.ts'
import { listTies } from '../structure/listTies.ts'
import { composeBars, indexPlaces } from './composeBars.ts'
import { drawPlan } from './drawPlan.ts'
import { getEffort, SEED } from './effort.ts'
import { keepNodes, moveNodes } from './moveNodes.ts'
import type { Plan } from './plan.ts'
import { extendPlan, searchPlan } from './searchPlan.ts'
import type { BarSetting } from './toProblem.ts'
import { getAspect, getVerbs, toEnglish, toProblem } from './toProblem.ts'

export interface BarOptions {
  readonly layout: BarMemory['layout']
  /** Gives the column of each actor of the last tier, for a drawing of that aspect ratio. */
  readonly listColumns?: (dataset: Dataset, tiers: readonly (readonly ActorId[])[], aspect: number) => readonly number[]
  readonly shares?: BarSetting['shares']
}

/**
 * Arranges actors as bars in columns. A bar is as long as its lines need; each line is level and carries its verb. A
 * level keeps the places of the level before it, and actors added later leave them unchanged too. The columns can be
 * given; otherwise they are searched for.
 */
export function arrangeBars(
  given: Dataset,
  arranging: Arranging,
  options: BarOptions = { layout: 'bars' },
): Arrangement {
  const dataset = sortRecords(given)
  const setting = { ...arranging, shares: options.shares }
  const tiers = listTiers(dataset, arranging)
  const columns = options.listColumns?.(dataset, tiers, getAspect(setting)) ?? null
  const cast = tiers.at(-1)!
  const ties = listTies(dataset, new Set(cast))
  const problem = { ...toProblem(dataset, cast, ties, setting), columns }
  const places = indexPlaces(cast, arranging.positions)
  const plan = moveNodes(problem, planTiers(dataset, tiers, columns, setting), places)
  const drawing = composeBars({ cast, ties, problem, drawn: drawPlan(problem, plan) }, getVerbs(setting))
  if (arranging.page) return drawing
  const { level, needed, positions } = arranging
  return { ...drawing, chosen: { layout: options.layout, level, actors: listChosen(tiers, needed), positions } }
}

/** The actors that are not only there because they are needed. */
function listChosen(tiers: readonly (readonly ActorId[])[], needed: ReadonlySet<ActorId>): readonly ActorId[] {
  const [last, before] = [tiers.at(-1)!, tiers.at(-2)]
  return before && last.slice(before.length).every((actor) => needed.has(actor)) ? before : last
}

/** Plans tier by tier. Texts are measured in English whatever the language, so that everyone sees the same places. */
function planTiers(
  dataset: Dataset,
  tiers: readonly (readonly ActorId[])[],
  columns: readonly number[] | null,
  setting: BarSetting,
): Plan {
  let known: { readonly plan: Plan; readonly count: number } | undefined
  for (const cast of tiers) {
    const ties = listTies(dataset, new Set(cast))
    const problem = {
      ...toProblem(dataset, cast, ties, toEnglish(setting)),
      columns: columns?.slice(0, cast.length) ?? null,
    }
    const options = { seed: SEED, effort: getEffort(cast, ties) }
    const { plan } = known
      ? extendPlan(problem, keepNodes(known.plan, known.count), { ...options, effort: options.effort / 8 })
      : searchPlan(problem, options)
    known = { plan, count: cast.length }
  }
  return known!.plan
}
