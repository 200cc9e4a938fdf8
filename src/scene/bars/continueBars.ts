import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Arrangement, Arranging, BarMemory, KeptColumn } from '../arrangement.ts'
import { sortRecords } from '../sortRecords.ts'
import { continueCast } from '../structure/continueCast.ts'
import { listTies } from '../structure/listTies.ts'
import type { BarOptions } from './arrangeBars.ts'
import { arrangeBars } from './arrangeBars.ts'
import { composeBars, indexPlaces } from './composeBars.ts'
import { continuePlan } from './continuePlan.ts'
import { drawKept } from './drawKept.ts'
import { keepDrawing } from './keepDrawing.ts'
import { listBarColumns, rememberGone } from './listBarColumns.ts'
import { placeInRoom } from './placeInRoom.ts'
import { rememberMoved, returnMoved, toMoved } from './rememberMoved.ts'
import { getAspect, getVerbs, toEnglish, toProblem } from './toProblem.ts'

/** Draws bars as they were drawn before but for what is new, and remembers that. */
export function continueBars(
  given: Dataset,
  arranging: Arranging,
  options: BarOptions = { layout: 'bars' },
): Arrangement {
  const { layout, shares } = options
  const last = findMemory(arranging, layout)
  if (!last || arranging.page) return arrangeBars(given, arranging, options)
  const dataset = sortRecords(given)
  const setting = { ...arranging, shares }
  const { level, names, positions } = arranging
  const { columns, ...memory } = returnMoved(last, positions)
  const { chosen, cast } = continueCast(dataset, arranging, last)
  const ties = listTies(dataset, new Set(cast))
  const isSlight = countFresh(cast, columns) <= MOST_FRESH
  const english = { ...toProblem(dataset, cast, ties, toEnglish(setting)), columns: null }
  const stands = new Set(columns.flatMap(({ bars }) => bars.map(({ actor }) => actor)))
  const places = new Map(
    [...indexPlaces(cast, toMoved(memory, positions))].map(([node, place]) => {
      const isFree = !isSlight || stands.has(cast[node]!)
      return [node, isFree ? place : placeInRoom(place, english.nodes[node]!.height, columns)] as const
    }),
  )
  const layers = options.listColumns?.(dataset, [cast], getAspect(setting)) ?? null
  const plan = continuePlan(english, { cast, ties, kept: columns, isSlight, places, layers })
  const [own, verbs] = [{ ...toProblem(dataset, cast, ties, setting), columns: null }, getVerbs(setting)]
  const moved = new Set(places.keys())
  const kept = isSlight
    ? keepDrawing(own, plan, { dataset, cast, ties, columns, moved, names, verbs })
    : { problem: own, verbWidths: new Map() }
  const drawing = composeBars({ cast, ties, ...kept, drawn: drawKept(kept.problem, plan) }, verbs)
  const left = rememberGone(listBarColumns(drawing), columns)
  const next = { layout, level, cast: chosen, columns: left, ...rememberMoved({ columns, ...memory }, positions) }
  return { ...drawing, memory: next, chosen: { layout, level, actors: chosen, positions } }
}

/** What bars of a layout left to this drawing. */
function findMemory({ memory, drawn }: Arranging, layout: BarMemory['layout']): BarMemory | undefined {
  if (memory?.layout === layout) return memory
  return drawn?.chosen?.layout === layout ? toMemory(drawn) : undefined
}

/** What bars leave to the next drawing. */
export function toMemory(arrangement: Arrangement): BarMemory | undefined {
  const { chosen } = arrangement
  if (chosen?.layout !== 'bars' && chosen?.layout !== 'layered') return undefined
  const { layout, level, actors: cast, positions } = chosen
  return { layout, level, cast, columns: listBarColumns(arrangement), positions, stood: new Map() }
}

/** With more new actors, the others make room for them. */
const MOST_FRESH = 3

/** The number of actors that had no place. */
function countFresh(cast: readonly ActorId[], kept: readonly KeptColumn[]): number {
  const known = new Set(kept.flatMap(({ bars }) => bars.map(({ actor }) => actor)))
  return cast.filter((actor) => !known.has(actor)).length
}
