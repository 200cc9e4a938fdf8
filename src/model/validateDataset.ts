import type { DatasetFile } from './dataset.ts'
import { FORMAT_VERSION } from './formatVersion.ts'
import type { Issue } from './issue.ts'
import { copyCleanly } from './validation/copyCleanly.ts'
import type { IssueLog } from './validation/createIssueLog.ts'
import { createIssueLog } from './validation/createIssueLog.ts'
import { isDeeperThan } from './validation/isDeeperThan.ts'
import { printValue } from './validation/printValue.ts'
import { readContents } from './validation/readContents.ts'

export interface ValidationOptions {
  /** As in `graph-data/`: a relation without evidence is an error, unless it is inferred. */
  readonly strict?: boolean
}

export interface CheckedDataset {
  /** What is valid of it, every default filled in; `null` where nothing can be read. */
  readonly file: DatasetFile | null
  readonly issues: readonly Issue[]
}

/**
 * Checks a value as `JSON.parse` gives it, and says everything that is wrong with it at once.
 *
 * Records with errors are left out, and what rests on them; an error in a field that need not be said costs that field
 * only. What is of an unknown type stays, and counts as of the fallback type. At most a hundred thousand issues are listed.
 */
export function validateDataset(value: unknown, { strict = false }: ValidationOptions = {}): CheckedDataset {
  const log = createIssueLog()
  const file = isReadable(value, log) ? readContents(copyCleanly(value, log), strict, log) : null
  return { file, issues: log.list() }
}

const DEEPEST = 200

function isReadable(value: unknown, log: IssueLog): boolean {
  if (isDeeperThan(value, DEEPEST)) {
    log.report('error', [], { code: 'too-deep', limit: DEEPEST })
    return false
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    log.report('error', [], { code: 'not-a-dataset', found: printValue(value) })
    return false
  }
  const { format, version } = value as { readonly format?: unknown; readonly version?: unknown }
  if (format !== 'throughline-dataset') {
    const found = format === undefined ? 'an object without "format"' : `an object of the format ${printValue(format)}`
    log.report('error', [], { code: 'not-a-dataset', found })
    return false
  }
  return isCurrent(version, log)
}

function isCurrent(version: unknown, log: IssueLog): boolean {
  if (version === FORMAT_VERSION) return true
  if (typeof version === 'number' && Number.isInteger(version) && version > FORMAT_VERSION) {
    log.report('error', ['version'], { code: 'future-version', found: version, newest: FORMAT_VERSION })
  } else if (version === undefined) {
    log.report('error', ['version'], { code: 'missing', expected: `a whole number up to ${FORMAT_VERSION}` })
  } else {
    log.report('error', ['version'], { code: 'bad-version', found: printValue(version), newest: FORMAT_VERSION })
  }
  return false
}
