import { isSameJson } from '../../base/isSameJson.ts'
import type { RecordKind } from '../change/change.ts'
import { parseDate } from '../time.ts'
import type { MergeSide, Sides } from './conflict.ts'
import { mergeOrder } from './mergeOrder.ts'

type Path = readonly string[]
type ReportConflict = (path: Path, sides: Sides<unknown>) => void

/** Kinds whose records make sense only as a whole. */
const WHOLE: readonly RecordKind[] = ['stories', 'positions']

/** What two records of one id have in common if they are meant to be the same although each side added its own. */
const IDENTITY: { readonly [Kind in RecordKind]?: readonly string[] } = {
  relations: ['type', 'source', 'target'],
  actors: ['name'],
  sources: ['title'],
  events: ['title'],
  claims: ['topic'],
  ratings: ['actor', 'dimension'],
}

/**
 * Merges a record of three datasets field by field: what one side alone changed is taken, lists are merged as sets of
 * items. Where both changed the same, mine stands and is reported. `undefined`: there is no such record.
 */
export function mergeRecord(kind: RecordKind, sides: Sides<unknown>, report: ReportConflict): unknown {
  const { base, mine, theirs } = sides
  const isOther =
    base === undefined && IDENTITY[kind]?.some((key) => !isSameJson(getKey(mine, key), getKey(theirs, key)))
  if (!WHOLE.includes(kind) && !isOther) {
    return kind === 'fields' ? mergeValue(sides, [], report) : mergeFitting(kind, sides, report)
  }
  return mergeWhole(sides, [], report)
}

function mergeWhole(sides: Sides<unknown>, path: Path, report: ReportConflict): unknown {
  const decided = findDecided(sides)
  if (decided) return sides[decided]
  report(path, sides)
  return sides.mine
}

/** The side whose value is taken because at most one has changed it, or both alike. */
function findDecided({ base, mine, theirs }: Sides<unknown>): MergeSide | undefined {
  if (isSameJson(theirs, base) || isSameJson(mine, theirs)) return 'mine'
  return isSameJson(mine, base) ? 'theirs' : undefined
}

/** Fields that have to fit together, and whether they do. */
interface Fitting {
  readonly kinds: readonly RecordKind[]
  readonly keys: readonly string[]
  readonly fits: (merged: unknown, sides: Sides<unknown>) => boolean
}

const FITTINGS: readonly Fitting[] = [
  { kinds: ['relations', 'events'], keys: ['start', 'end'], fits: isInOrder },
  { kinds: ['relations'], keys: ['sign', 'note'], fits: isExplained },
  // The version says how the settings are to be read.
  { kinds: ['figures'], keys: ['version', 'settings'], fits: isOfOneSide(['version', 'settings']) },
]

/**
 * Merges the fields of a record. Of fields that have to fit together mine stand if one is a conflict, or if that of one
 * side does not fit to that of the other.
 */
function mergeFitting(kind: RecordKind, sides: Sides<unknown>, report: ReportConflict): unknown {
  const reports: { readonly path: Path; readonly sides: Sides<unknown> }[] = []
  let merged = mergeValue(sides, [], (path, values) => reports.push({ path, sides: values }))
  const isMerged = merged !== sides.mine && merged !== sides.theirs
  for (const { keys, fits } of isMerged ? FITTINGS.filter(({ kinds }) => kinds.includes(kind)) : []) {
    const isConflict = reports.some(({ path }) => keys.includes(path[0]!))
    if (!isConflict && fits(merged, sides)) continue
    for (const key of keys) {
      const values = mapSides(sides, (record) => getKey(record, key))
      merged = withKey(merged, key, values.mine)
      if (isSameJson(values.mine, values.theirs)) continue
      reports.splice(0, reports.length, ...reports.filter(({ path }) => path[0] !== key))
      reports.push({ path: [key], sides: values })
    }
  }
  for (const { path, sides: values } of reports) report(path, values)
  return merged
}

function isInOrder(merged: unknown): boolean {
  const read = (key: string) => {
    const text = getKey(merged, key)
    const parsed = typeof text === 'string' ? parseDate(text) : null
    return parsed?.ok ? parsed.value : null
  }
  return (read('start')?.earliest ?? -Infinity) <= (read('end')?.latest ?? Infinity)
}

/** A sign of its own has a note. */
function isExplained(merged: unknown, sides: Sides<unknown>): boolean {
  return (
    getKey(merged, 'sign') === null || getKey(merged, 'note') !== null || isOfOneSide(['sign', 'note'])(merged, sides)
  )
}

function isOfOneSide(keys: readonly string[]): Fitting['fits'] {
  return (merged, { mine, theirs }) =>
    [mine, theirs].some((side) => keys.every((key) => isSameJson(getKey(merged, key), getKey(side, key))))
}

function mergeValue(sides: Sides<unknown>, path: Path, report: ReportConflict): unknown {
  const { mine, theirs } = sides
  if (!findDecided(sides)) {
    if (Array.isArray(mine) && Array.isArray(theirs)) return mergeItems(sides, path, report)
    if (isObject(mine) && isObject(theirs)) return mergeKeys(sides, path, report)
  }
  return mergeWhole(sides, path, report)
}

function mergeKeys(sides: Sides<unknown>, path: Path, report: ReportConflict): unknown {
  const { mine, theirs } = sides as Sides<object>
  const merged = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((key) => {
    const values = mapSides(sides, (object) => getKey(object, key))
    const merge = key === 'settings' ? mergeWhole : mergeValue
    return [key, merge(values, [...path, key], report)] as const
  })
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
}

/** Items with an id, such as passages, are merged by it; all others are there or not. */
function mergeItems(sides: Sides<unknown>, path: Path, report: ReportConflict): unknown {
  const lists = mapSides(sides, (list): readonly unknown[] => (Array.isArray(list) ? list : []))
  const byId = [...lists.mine, ...lists.theirs].every((item) => typeof getKey(item, 'id') === 'string')
  const toKey = (item: unknown) => (byId ? String(getKey(item, 'id')) : JSON.stringify(item))
  const items = mapSides(lists, (list) => new Map((list as readonly unknown[]).map((item) => [toKey(item), item])))
  const merged = new Map<string, unknown>()
  for (const key of new Set([...items.mine.keys(), ...items.theirs.keys()])) {
    const item = mergeValue(
      mapSides(items, (side) => (side as ReadonlyMap<string, unknown>).get(key)),
      [...path, key],
      report,
    )
    if (item !== undefined) merged.set(key, item)
  }
  const [base, mine, theirs] = [[...items.base.keys()], [...items.mine.keys()], [...items.theirs.keys()]]
  return mergeOrder(base, mine, theirs, (key) => merged.has(key)).map((key) => merged.get(key))
}

function mapSides<Value, Next>({ base, mine, theirs }: Sides<Value>, map: (value: Value) => Next): Sides<Next> {
  return { base: map(base), mine: map(mine), theirs: map(theirs) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function getKey(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function withKey(record: unknown, key: string, value: unknown): unknown {
  const { [key]: _, ...rest } = record as Readonly<Record<string, unknown>>
  return value === undefined ? rest : { ...(record as object), [key]: value }
}
