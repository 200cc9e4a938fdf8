import { closestText } from '../../base/closestText.ts'
import type { Result } from '../../base/result.ts'
import type { Issue, IssueDetail } from '../../model/issue.ts'
import { getJsonFault } from '../../model/validation/getJsonFault.ts'
import { printValue } from '../../model/validation/printValue.ts'
import { COLUMN_FIELDS } from '../columnField.ts'
import { NEGATIVE_WEIGHTS } from '../graph/weighRelations.ts'
import type { ReadingChoices } from '../readingChoices.ts'
import { READERS } from '../registry.ts'
import { decodeText } from '../text/decodeText.ts'
import { findTextEncoding, TEXT_ENCODINGS } from '../text/textEncoding.ts'
import { MAPPING_VERSION } from './mapping.ts'

/**
 * Reads a mapping file. Every fault is told with its place; of a file with a fault nothing is taken, since a part of a
 * mapping would read files wrongly. A key that is not known is one.
 */
export function readMapping(bytes: Uint8Array): Result<ReadingChoices, Issue> {
  const text = decodeText(bytes).text.replace(/^\ufeff/, '')
  const value = parse(text)
  if (value === undefined) return { ok: false, problems: [toFault(text)] }
  const head = checkHead(value)
  if (head) return { ok: false, problems: [head] }
  const problems: Issue[] = []
  const choices: Record<string, unknown> = {}
  for (const [key, said] of Object.entries(value as object)) {
    if (key === 'mapping' || key === 'version') continue
    const read = Object.hasOwn(KEYS, key) ? KEYS[key as keyof typeof KEYS](said) : null
    if (read === null) problems.push(toUnknownKey(key))
    else if ('value' in read) choices[key] = read.value
    else for (const fault of read) problems.push(toIssue(fault, [key, fault.at].filter(Boolean).join('.')))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: choices }
}

type Fault = IssueDetail & { readonly at?: string }
type Read = { readonly value: unknown } | readonly Fault[]

const KEYS = {
  format: (said: unknown) =>
    readChoice(
      said,
      READERS.map(({ id }) => id),
    ),
  encoding: (said: unknown) => {
    const found = typeof said === 'string' ? findTextEncoding(said) : undefined
    return found === undefined ? readChoice(said, TEXT_ENCODINGS) : { value: found }
  },
  separator: (said: unknown) =>
    typeof said === 'string' && said.length === 1 ? { value: said } : refuse(said, 'one character'),
  sheets: (said: unknown) =>
    Array.isArray(said) && said.every((name) => typeof name === 'string')
      ? { value: said }
      : refuse(said, 'a list of names'),
  header: (said: unknown) =>
    Number.isSafeInteger(said) && (said as number) >= 0 ? { value: said } : refuse(said, 'a whole number from 0'),
  decimal: (said: unknown) => readChoice(said, ['.', ',']),
  dayOrder: (said: unknown) => readChoice(said, ['day-first', 'month-first']),
  negativeWeights: (said: unknown) => readChoice(said, NEGATIVE_WEIGHTS),
  columns: readColumns,
} satisfies Record<keyof ReadingChoices, (said: unknown) => Read>

function readColumns(said: unknown): Read {
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    return refuse(said, 'an object of fields by column')
  const faults = Object.entries(said).flatMap(([column, field]): Fault[] => {
    const read = readChoice(field, COLUMN_FIELDS)
    return 'value' in read ? [] : read.map((fault) => ({ ...fault, at: column }))
  })
  return faults.length > 0 ? faults : { value: said }
}

function readChoice(said: unknown, allowed: readonly string[]): Read {
  if (typeof said !== 'string') return refuse(said, 'a text')
  if (allowed.includes(said)) return { value: said }
  const meant = closestText(said, allowed)
  return [{ code: 'unknown-value', found: printValue(said), allowed, ...(meant !== undefined && { meant }) }]
}

function refuse(said: unknown, expected: string): readonly Fault[] {
  return [{ code: 'wrong-type', found: printValue(said), expected }]
}

function checkHead(value: unknown): Issue | null {
  const { mapping, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (mapping !== 'throughline-mapping') {
    return toIssue({ code: 'missing', expected: '"mapping": "throughline-mapping"' }, '')
  }
  if (version === MAPPING_VERSION) return null
  if (typeof version === 'number' && version > MAPPING_VERSION) {
    return toIssue({ code: 'future-version', found: version, newest: MAPPING_VERSION }, 'version')
  }
  return toIssue({ code: 'bad-version', found: printValue(version), newest: MAPPING_VERSION }, 'version')
}

function toUnknownKey(key: string): Issue {
  const meant = closestText(key, Object.keys(KEYS))
  return toIssue(
    {
      code: 'unknown-value',
      found: printValue(key),
      allowed: Object.keys(KEYS),
      ...(meant !== undefined && { meant }),
    },
    '',
  )
}

function toIssue({ at: _, ...detail }: Fault, place: string): Issue {
  return { ...detail, severity: 'error', place }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toFault(text: string): Issue {
  const { line, column, found, expected } = getJsonFault(text)
  const printed = found === '' ? 'the end of the text' : printValue(found)
  return { code: 'not-json', found: printed, expected, severity: 'error', place: `line ${line}, column ${column}` }
}
