import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, KeptColumn, PlacedSpot, Wire } from '../arrangement.ts'
import { listBoxes } from '../arrangement.ts'
import { boundsOf } from '../geometry.ts'
import type { Page } from '../page.ts'
import { NARROW } from '../page.ts'
import { sortRecords } from '../sortRecords.ts'
import { labelActor } from '../structure/labelActor.ts'
import { listTiers } from '../structure/listTiers.ts'
import type { SpotId, Tie } from '../structure/listTies.ts'
import { listTies, toSpotId } from '../structure/listTies.ts'
import type { Verbs } from '../structure/printTie.ts'
import { printTie } from '../structure/printTie.ts'
import { drawPlan } from './drawPlan.ts'
import { keepPassings } from './keepPassings.ts'
import { keepNodes, moveNodes } from './moveNodes.ts'
import type { BarProblem, Plan } from './plan.ts'
import { extendPlan, searchPlan } from './searchPlan.ts'

/** The aspect ratio (width to height) of a drawing in a window that also shows the legend. */
const WINDOW_ASPECT = 1.5
/** The height, in px, up to which names of 11 px stay readable in a window of 1440 by 900 px. */
const WINDOW_READABLE = 880
/** The aspect ratio above which a page has room for longer names and verbs. */
const ROOMY = 1.5
const SEED = 7
/** The number of changes tried per actor and line, and the limit in all. */
const EFFORT = 1400
const MOST_TRIED = 120_000
/** The time that a change takes grows with actors and lines: the limit for the number of changes times these. */
const MOST_WORK = 22_500_000

export interface BarOptions {
  /** Gives the column of each actor of the last tier, for a drawing of that aspect ratio. */
  readonly listColumns?: (dataset: Dataset, tiers: readonly (readonly ActorId[])[], aspect: number) => readonly number[]
  /** The type of relation whose strength is a share. */
  readonly shares?: string | undefined
}

/**
 * Arranges actors as bars in columns. A bar is as long as its lines need; each line is level and carries its verb. A
 * level keeps the places of the level before it, and actors added later leave them unchanged too. The columns can be
 * given; otherwise they are searched for.
 */
export function arrangeBars(given: Dataset, arranging: Arranging, options: BarOptions = {}): Arrangement {
  const dataset = sortRecords(given)
  const setting = { ...arranging, shares: options.shares }
  const tiers = listTiers(dataset, arranging)
  const cast = tiers.at(-1)!
  const columns = options.listColumns?.(dataset, tiers, getAspect(setting)) ?? null
  const kept = columns || arranging.page ? undefined : arranging.columns
  const isSlight = kept !== undefined && countFresh(cast, kept) <= MOST_FRESH
  const plan = kept
    ? continuePlan(dataset, cast, { kept, isSlight }, setting)
    : planTiers(dataset, tiers, columns, setting)
  const ties = listTies(dataset, new Set(cast))
  const problem = {
    ...toProblem(dataset, cast, ties, setting),
    columns,
    ...(isSlight && { kept: indexKept(cast, kept) }),
  }
  const drawn = drawPlan(problem, moveNodes(problem, plan, indexPlaces(cast, arranging.positions)))
  const spots = new Map<SpotId, PlacedSpot>(
    cast.map((actor, index) => {
      const id = toSpotId(actor)
      const label = labelActor(dataset.actors.get(actor)!.name, arranging.names, getWidths(arranging.page).name)
      return [id, { id, actor, label, box: drawn.boxes[index]! }]
    }),
  )
  const wires = ties.map((tie, index): Wire => {
    const { points, label, again } = drawn.lines[index]!
    return { tie, points, labelAt: label, labelAgain: again }
  })
  return { bounds: boundsOf(listBoxes(spots, wires)), spots, wires, verbs: getVerbs(setting) }
}

/** The settings that decide sizes and texts. */
type Setting = Pick<Arranging, 'names' | 'language' | 'page'> & Pick<BarOptions, 'shares'>

function getAspect({ page }: Setting): number {
  return page?.aspect ?? WINDOW_ASPECT
}

/** The greatest widths of names and verbs, in px: smaller on a narrow page, larger on a broad one, which is low. */
function getWidths(page: Page | undefined): { readonly name: number; readonly verb: number } {
  if (page && page.aspect < NARROW) return { name: 84, verb: 80 }
  if (!page) return { name: 120, verb: 136 }
  return page.aspect > ROOMY ? { name: 140, verb: 170 } : { name: 120, verb: 104 }
}

/** Verbs are in the language of the names; where names are in both languages, in `language`. */
function getVerbs({ names, language, page, shares }: Setting): Verbs {
  return { language: names === 'both' ? language : names, width: getWidths(page).verb, shares }
}

/** With more new actors, the others make room for them. */
const MOST_FRESH = 3

/** The number of actors that had no place. */
function countFresh(cast: readonly ActorId[], kept: readonly KeptColumn[]): number {
  const known = new Set(kept.flatMap(({ bars }) => bars.map(({ actor }) => actor)))
  return cast.filter((actor) => !known.has(actor)).length
}

/**
 * Keeps actors in the columns and the order that they had, and finds places for the others. After a slight change, lines
 * lead across columns where they did, and who is new stands below all others.
 */
function continuePlan(
  dataset: Dataset,
  cast: readonly ActorId[],
  { kept, isSlight }: { readonly kept: readonly KeptColumn[]; readonly isSlight: boolean },
  setting: Setting,
): Plan {
  const ties = listTies(dataset, new Set(cast))
  const problem = { ...toProblem(dataset, cast, ties, { ...setting, names: 'en', language: 'en' }), columns: null }
  const indexOf = new Map(cast.map((actor, index) => [actor, index]))
  const known = kept
    .map(({ bars, passings }) => ({
      nodes: bars.flatMap(({ actor }) => indexOf.get(actor) ?? []),
      middles: new Map(bars.map(({ actor, top, bottom }) => [indexOf.get(actor) ?? -1, (top + bottom) / 2])),
      passings: new Map(ties.map(({ id }, tie) => [tie, passings.get(id)])),
    }))
    .filter(({ nodes }) => nodes.length > 0)
  const plan = known.length > 0 ? known.map(({ nodes }) => nodes) : [[]]
  const extended = extendPlan(problem, plan, { seed: SEED, effort: getEffort(cast, ties) / 8, atEnds: isSlight }).plan
  if (!isSlight) return extended
  return extended.map((column, index) => {
    const own = known[index]
    return own ? keepPassings(column, { ...own, count: cast.length }) : column
  })
}

/** The number of changes to try. */
function getEffort(cast: readonly ActorId[], ties: readonly Tie[]): number {
  const size = cast.length + ties.length
  return Math.min(MOST_TRIED, EFFORT * size, Math.round(MOST_WORK / Math.max(1, size)))
}

/** Plans tier by tier. Texts are measured in English whatever the language, so that everyone sees the same places. */
function planTiers(
  dataset: Dataset,
  tiers: readonly (readonly ActorId[])[],
  columns: readonly number[] | null,
  setting: Setting,
): Plan {
  let known: { readonly plan: Plan; readonly count: number } | undefined
  for (const cast of tiers) {
    const ties = listTies(dataset, new Set(cast))
    const problem = {
      ...toProblem(dataset, cast, ties, { ...setting, names: 'en', language: 'en' }),
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

function toProblem(
  dataset: Dataset,
  cast: readonly ActorId[],
  ties: readonly Tie[],
  setting: Setting,
): Omit<BarProblem, 'columns'> {
  const { names, page } = setting
  const verbs = getVerbs(setting)
  const widest = getWidths(page).name
  const indexOf = new Map(cast.map((actor, index) => [toSpotId(actor), index]))
  return {
    aspect: getAspect(setting),
    readable: page?.readable ?? WINDOW_READABLE,
    nodes: cast.map((actor) => labelActor(dataset.actors.get(actor)!.name, names, widest)),
    ties: ties.map(({ from, to, relations }) => {
      const { width: labelWidth, height: labelHeight } = printTie(dataset, relations, verbs)
      return { from: indexOf.get(from)!, to: indexOf.get(to)!, labelWidth, labelHeight }
    }),
  }
}

/** Where the bars of a cast stood. */
function indexKept(cast: readonly ActorId[], columns: readonly KeptColumn[]): NonNullable<BarProblem['kept']> {
  const indexOf = new Map(cast.map((actor, index) => [actor, index]))
  return new Map(
    columns.flatMap(({ bars }) =>
      bars.flatMap((bar) => {
        const index = indexOf.get(bar.actor)
        return index === undefined ? [] : [[index, bar] as const]
      }),
    ),
  )
}

function indexPlaces(cast: readonly ActorId[], positions: Arranging['positions']) {
  return new Map(
    cast.flatMap((actor, index) => {
      const place = positions.get(actor)
      return place ? [[index, place] as const] : []
    }),
  )
}
