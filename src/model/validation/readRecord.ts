import type { z } from 'zod'
import type { IssueLog } from './createIssueLog.ts'
import { explainShape } from './explainShape.ts'
import { getKeys } from './getKeys.ts'
import type { Path } from './printPlace.ts'

/** In these fields, absence does not mean "unknown", so an error in one leaves out the record. */
const TELLING: ReadonlySet<PropertyKey> = new Set([
  'status',
  'sign',
  'assertedBy',
  'aimOf',
  'phrase',
  'sourceQuantifier',
  'targetQuantifier',
  'end',
  'qualifiers',
  'explicitness',
  'parent',
  'conduit',
  'direction',
  'symmetric',
  'undirected',
])

/**
 * Reads a record by its schema and reports everything that is wrong with its shape.
 *
 * Removes the wrong part if the rest stays true: an optional field, or an item of a list. Gives `null` if nothing is
 * left. `spare` replaces required fields of the record itself. Changes `value`.
 */
export function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  path: Path,
  log: IssueLog,
  spare: Readonly<Record<string, unknown>> = {},
): z.output<Schema> | null {
  let result = schema.safeParse(value)
  if (!result.success) reportShape(schema, value, path, listFaults(result.error), log)
  while (!result.success) {
    for (const fault of listFaults(result.error)) {
      const within = fault.path as Path
      if (fault.code === 'unrecognized_keys') for (const key of fault.keys) takeOut(value, [...within, key])
      else if (TELLING.has(within[0] ?? '') || !takeOut(value, within, spare)) return null
    }
    closeGaps(value)
    result = schema.safeParse(value)
  }
  return result.data
}

/** What the schema finds wrong. Lists only the first fault of a value, since the value can be removed only once. */
function listFaults({ issues }: z.ZodError): z.core.$ZodIssue[] {
  const seen = new Set<string>()
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([code === 'unrecognized_keys', path])
    return !seen.has(key) && seen.add(key)
  })
}

function reportShape(schema: z.ZodType, value: unknown, path: Path, faults: z.core.$ZodIssue[], log: IssueLog): void {
  for (const fault of faults) {
    const within = fault.path as Path
    const place = [...path, ...within]
    if (fault.code === 'unrecognized_keys') {
      const known = getKeys(schema, within)
      for (const key of fault.keys)
        log.report('warning', place, { code: 'unknown-key', key, ...log.findMeant(key, known) })
    } else log.report('error', place, explainShape(fault, findValue(value, within), log))
  }
}

/** Removes the value at a path, or the object that lacks it. False if that is the whole record. */
function takeOut(record: unknown, path: Path, spare: Readonly<Record<string, unknown>> = {}): boolean {
  const key = path.at(-1)
  if (key === undefined) return false
  const owner = findValue(record, path.slice(0, -1))
  if (typeof owner !== 'object' || owner === null) return true
  const fields = owner as Record<string | number, unknown>
  if (path.length === 1 && Object.hasOwn(spare, key)) fields[key] = spare[key]
  else if (!Object.hasOwn(fields, key)) return takeOut(record, path.slice(0, -1), spare)
  else if (Array.isArray(owner)) fields[key] = undefined
  else delete fields[key]
  return true
}

function findValue(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], value)
}

/** Closes the gaps in lists. Removed items were `undefined`, so that the others kept their indices. */
function closeGaps(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    let kept = 0
    for (const item of value) if (item !== undefined) value[kept++] = item
    value.length = kept
  }
  for (const item of Object.values(value)) closeGaps(item)
}
