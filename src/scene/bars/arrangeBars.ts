import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, PlacedSpot } from '../arrangement.ts'
import type { Page } from '../density.ts'
import { boundsOf } from '../geometry.ts'
import { sortRecords } from '../sortRecords.ts'
import type { Bundle, SpotId } from '../structure/bundleRelations.ts'
import { drawPlan } from './drawPlan.ts'
import { labelBar } from './labelBar.ts'
import { listTiers } from './listTiers.ts'
import { listTies } from './listTies.ts'
import { keepNodes, moveNodes } from './moveNodes.ts'
import type { BarProblem, Plan } from './plan.ts'
import type { Verbs } from './printTie.ts'
import { printTie, VERB_LINE } from './printTie.ts'
import { extendPlan, searchPlan } from './searchPlan.ts'

/** Width to height of a drawing for a window beside the legend. */
const WINDOW_ASPECT = 1.5
/** Of a page so narrow that names and verbs have to be broken more often. */
const NARROW = 0.5
const BROAD = 1.5
const SEED = 9
/** How many changes are tried for each actor and line. */
const EFFORT = 1000

/** Gives the column of each actor of the last tier, in a drawing of that width to its height. */
export type ListColumns = (
  dataset: Dataset,
  tiers: readonly (readonly ActorId[])[],
  aspect: number,
) => readonly number[]

/**
 * Arranges actors as bars, as long as their lines need, in columns; each line is level, with its verb. A level keeps the
 * places of the one before it, and so do actors that are taken in later. Columns can be told; else they are searched for.
 */
export function arrangeBars(given: Dataset, arranging: Arranging, listColumns?: ListColumns): Arrangement {
  const dataset = sortRecords(given)
  const tiers = listTiers(dataset, arranging)
  const cast = tiers.at(-1)!
  const columns = listColumns?.(dataset, tiers, getAspect(arranging)) ?? null
  const plan = planTiers(dataset, tiers, columns, arranging)
  const ties = listTies(dataset, new Set(cast))
  const problem = { ...toProblem(dataset, cast, ties, arranging), columns }
  const drawn = drawPlan(problem, moveNodes(problem, plan, indexPlaces(cast, arranging.positions)))
  const spots = new Map<SpotId, PlacedSpot>(
    cast.map((actor, index) => {
      const id: SpotId = `a:${actor}`
      const label = labelBar(dataset.actors.get(actor)!.name, arranging.names, getWidths(arranging.page).name)
      return [id, { id, actor, folded: [], camp: '', label, box: drawn.boxes[index]! }]
    }),
  )
  const points = drawn.lines.flatMap((line) => line.points.map((point) => ({ ...point, width: 0, height: 0 })))
  const labels = drawn.lines.flatMap(({ label, again }) => (again ? [label, again] : [label]))
  return {
    bounds: boundsOf([...drawn.boxes, ...points, ...labels]),
    spots,
    outlines: [],
    frames: [],
    wires: ties.map((bundle, index) => {
      const { points, label, again } = drawn.lines[index]!
      return {
        bundle,
        strokes: [{ from: bundle.hub, to: bundle.members[0]!, points }],
        labelAt: label,
        labelAgain: again,
      }
    }),
    spotOf: new Map(cast.map((actor) => [actor, `a:${actor}`])),
    toldByPlace: new Set(),
    headings: new Map(),
    verbs: getVerbs(arranging),
  }
}

function getAspect({ page }: Pick<Arranging, 'page'>): number {
  return page?.aspect ?? WINDOW_ASPECT
}

/** The most that names and verbs take of the width: less on a narrow page, and more on a broad one, which is low. */
function getWidths(page: Page | undefined): { readonly name: number; readonly verb: number } {
  if (page && page.aspect < NARROW) return { name: 84, verb: 80 }
  if (!page) return { name: 120, verb: 136 }
  return page.aspect > BROAD ? { name: 140, verb: 170 } : { name: 120, verb: 104 }
}

/** Verbs are in the language of the names, where these are in one. */
function getVerbs({ names, language, page }: Pick<Arranging, 'names' | 'language' | 'page'>): Verbs {
  return { language: names === 'both' ? language : names, width: getWidths(page).verb }
}

/** Plans tier by tier in English, whatever the language, so that everybody sees the same places. */
function planTiers(
  dataset: Dataset,
  tiers: readonly (readonly ActorId[])[],
  columns: readonly number[] | null,
  arranging: Arranging,
): Plan {
  let known: { readonly plan: Plan; readonly count: number } | undefined
  for (const cast of tiers) {
    const ties = listTies(dataset, new Set(cast))
    const problem = {
      ...toProblem(dataset, cast, ties, { ...arranging, names: 'en', language: 'en' }),
      columns: columns?.slice(0, cast.length) ?? null,
    }
    const options = { seed: SEED, effort: EFFORT * (cast.length + ties.length) }
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
  ties: readonly Bundle[],
  arranging: Pick<Arranging, 'names' | 'language' | 'page'>,
): Omit<BarProblem, 'columns'> {
  const { names, page } = arranging
  const verbs = getVerbs(arranging)
  const widest = getWidths(page).name
  const indexOf = new Map(cast.map((actor, index) => [`a:${actor}`, index]))
  return {
    aspect: getAspect(arranging),
    nodes: cast.map((actor) => labelBar(dataset.actors.get(actor)!.name, names, widest)),
    ties: ties.map(({ hub, members, relations }) => {
      const { lines, width } = printTie(dataset, relations, verbs)
      return {
        from: indexOf.get(hub)!,
        to: indexOf.get(members[0]!)!,
        labelWidth: Math.ceil(width) + 8,
        labelHeight: lines.length * VERB_LINE + 2,
      }
    }),
  }
}

function indexPlaces(cast: readonly ActorId[], positions: Arranging['positions']) {
  return new Map(
    cast.flatMap((actor, index) => {
      const place = positions.get(actor)
      return place ? [[index, place] as const] : []
    }),
  )
}
