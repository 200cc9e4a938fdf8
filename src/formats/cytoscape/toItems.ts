import type { Issue } from '../../model/issue.ts'
import { printValue } from '../../model/validation/printValue.ts'
import { isObject } from '../jsonGraph/isObject.ts'
import type { Draft } from '../records/fromRow.ts'

/** The data of an element of a graph, and its place in the file. */
export interface Item {
  readonly place: string
  readonly fields: Draft
}

export interface Items {
  readonly items: readonly Item[]
  readonly issues: readonly Issue[]
}

/**
 * Gives the data of each element of a list, or of an object by ids, with its coordinates and classes. Reports any other value, an
 * element that is not an object, and any property next to the data that is not a state of the screen.
 */
export function toItems(list: unknown, at: string): Items {
  if (list === undefined || list === null) return { items: [], issues: [] }
  if (!Array.isArray(list) && !isObject(list)) {
    const found = printValue(list)
    return { items: [], issues: [{ code: 'wrong-type', found, expected: 'a list', severity: 'error', place: at }] }
  }
  const items: Item[] = []
  const issues: Issue[] = []
  const beside = new Map<string, { count: number; readonly place: string }>()
  for (const [key, element] of Object.entries(list) as readonly (readonly [string, unknown])[]) {
    const place = Array.isArray(list) ? `${at}[${key}]` : `${at}.${key}`
    if (!isObject(element)) {
      issues.push({ code: 'wrong-type', found: printValue(element), expected: 'an object', severity: 'error', place })
      continue
    }
    const { data, position, classes, ...others } = element
    const { x, y } = (isObject(position) ? position : {}) as { readonly x?: unknown; readonly y?: unknown }
    const fields = isObject(data) ? { ...data } : others
    if (isObject(data)) noteOthers(others, place, beside)
    const kept = classes === undefined || classes === '' ? {} : { classes }
    items.push({
      place,
      fields: { ...kept, ...fields, ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) },
    })
  }
  for (const [what, seen] of beside) issues.push({ code: 'not-read', what, severity: 'warning', ...seen })
  return { items, issues }
}

function noteOthers(others: Draft, place: string, seen: Map<string, { count: number; readonly place: string }>): void {
  for (const [key, value] of Object.entries(others)) {
    if (STATES.has(key) || value === '' || value === null) continue
    const before = seen.get(key)
    if (before) before.count++
    else seen.set(key, { count: 1, place })
  }
}

/** Properties in which Cytoscape keeps the state of an element on the screen. */
const STATES: ReadonlySet<string> = new Set([
  ...['group', 'removed', 'selected', 'selectable', 'locked', 'grabbable', 'grabbed', 'pannable', 'renderedPosition'],
])
