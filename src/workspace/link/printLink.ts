import type { BasicFacet, Facet, Filter } from '../../query/filter.ts'
import { isAttributeFacet } from '../../query/filter.ts'
import type { TraceView, View } from '../view.ts'
import { INITIAL_TRACE, INITIAL_VIEW } from '../view.ts'
import { printCriteria } from './criteriaLink.ts'
import type { Link } from './link.ts'
import { ATTRIBUTES_KEY, FACET_KEYS, ITEM, LONGEST_WITH_POSITIONS, PART } from './link.ts'
import { encode, printList } from './printList.ts'

export interface PrintedLink {
  /** Without the `#`. */
  readonly fragment: string
  /** Whether positions were left out because there are too many. */
  readonly withoutPositions: boolean
}

/** Prints a view as a URL fragment, with only the differences from a fresh view to keep it short. */
export function printLink({ dataset, view, positions }: Link): PrintedLink {
  const pairs: [string, string][] = [
    ...(dataset === null ? [] : [['d', encode(dataset)] as [string, string]]),
    ...printView(view),
  ]
  const list = [...positions].map(([actor, { x, y }]) =>
    [actor, Math.round(x), Math.round(y)].map(String).map(encode).join(PART),
  )
  const withPositions = list.length > 0 ? printPairs([...pairs, ['xy', list.join(ITEM)]]) : printPairs(pairs)
  if (withPositions.length <= LONGEST_WITH_POSITIONS) return { fragment: withPositions, withoutPositions: false }
  return { fragment: printPairs(pairs), withoutPositions: list.length > 0 }
}

function printView(view: View): [string, string][] {
  const { trace, filter, selection, focus, camera } = view
  const pairs: [string, string | null | undefined][] = [
    ['s', unless(view.screen, INITIAL_VIEW.screen)],
    ['p', unless(view.panel, INITIAL_VIEW.panel)],
    ['t', unless(view.table, INITIAL_VIEW.table)],
    ['q', encode(view.sought)],
    ['so', view.sorting && printList([[view.sorting.column, ...(view.sorting.descending ? ['d'] : [])]])],
    ['ro', unless(view.rowOrder, INITIAL_VIEW.rowOrder)],
    ['m', view.measure && printList([[view.measure.id, view.measure.layer ?? []].flat()])],
    ['ax', unless(printList([[view.axes.x, view.axes.y]])!, 'interest!power')],
    ['l', view.layout],
    ['lv', unless(view.level, INITIAL_VIEW.level)],
    ['u', printList(view.revealed)],
    ['n', unless(view.names, INITIAL_VIEW.names)],
    ...Object.entries(FACET_KEYS).map(([facet, key]): [string, string | null] => [
      key,
      printList(printStates(filter, facet as BasicFacet)),
    ]),
    [
      ATTRIBUTES_KEY,
      printList(
        (Object.keys(filter) as Facet[])
          .filter(isAttributeFacet)
          .flatMap((facet) => printStates(filter, facet).map((state) => [facet, ...state])),
      ),
    ],
    ['as', filter.asOf && encode(filter.asOf)],
    ['a', printList(selection.actors)],
    ['r', printList(selection.relations)],
    ['f', focus && printList([[focus.actor, String(focus.steps)]])],
    ...printTrace(trace),
    ['tb', view.beside && encode(printPairs(printTrace(view.beside)))],
    ['tw', unless(view.answerForm, INITIAL_VIEW.answerForm)],
    ['tp', view.path && printList(view.path)],
    ['cam', camera && [round(camera.x, 1), round(camera.y, 1), round(camera.zoom, 5)].join(PART)],
  ]
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))
}

function printStates(filter: Filter, facet: Facet): readonly (readonly [entry: string, letter: string])[] {
  return (filter[facet] ?? []).map(([entry, visibility]) => [entry, visibility.charAt(0)])
}

/** A question about paths. Its keys are the same wherever it appears. */
function printTrace(trace: TraceView): [string, string][] {
  const pairs: [string, string | null][] = [
    ['tq', unless(trace.ask, INITIAL_TRACE.ask)],
    ['tf', printList(trace.from)],
    ['tt', printList(trace.to)],
    ...printCriteria(trace),
  ]
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[1]))
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function unless<Value extends string>(value: Value, usual: Value): Value | null {
  return value === usual ? null : value
}

function printPairs(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([key, value]) => `${key}=${value}`).join('&')
}
