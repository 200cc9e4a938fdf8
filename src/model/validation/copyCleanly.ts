import type { IssueLog } from './createIssueLog.ts'
import { isForbiddenKey } from './isForbiddenKey.ts'

const LONGEST_TEXT = 100_000

/**
 * Copies a value from `JSON.parse` without keys that every object inherits (`__proto__` and the like), and reports
 * these. Recursive: check the depth first.
 */
export function copyCleanly(value: unknown, log: IssueLog): unknown {
  return copyAt([], value, log)
}

function copyAt(path: (string | number)[], value: unknown, log: IssueLog): unknown {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    log.report('warning', path, { code: 'long-text', length: value.length, limit: LONGEST_TEXT })
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => copyItem(index, path, item, log))
  const fields = value as Readonly<Record<string, unknown>>
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(fields)) {
    if (isForbiddenKey(key)) log.report('error', path, { code: 'forbidden-key', key })
    else copy[key] = copyItem(key, path, fields[key], log)
  }
  return copy
}

function copyItem(key: string | number, path: (string | number)[], item: unknown, log: IssueLog): unknown {
  path.push(key)
  const copy = copyAt(path, item, log)
  path.pop()
  return copy
}
