import type { Result } from '../../base/result.ts'
import type { Issue } from '../../model/issue.ts'
import { getJsonFault } from '../../model/validation/getJsonFault.ts'
import { isDeeperThan } from '../../model/validation/isDeeperThan.ts'
import { listRepeatedKeys } from '../../model/validation/listRepeatedKeys.ts'
import { printValue } from '../../model/validation/printValue.ts'
import { decodeText } from '../text/decodeText.ts'
import { parseJsonLines } from './parseJsonLines.ts'
import { quoteLongIntegers } from './quoteLongIntegers.ts'

export interface JsonFile {
  /** The value of the file. Of JSON lines, the list of their objects. */
  readonly value: unknown
  /** The place of an item of a list: `[3]`, or for JSON lines `line 4`. */
  readonly placeOf: (index: number) => string
  readonly issues: readonly Issue[]
}

/** Levels of nesting that are read. No graph format needs as many, and deeper values cannot be stored. */
const DEEPEST = 200

/** Parses JSON, or JSON lines, of which lines with faults are reported and left out. Takes linear time. */
export function parseJsonFile(bytes: Uint8Array): Result<JsonFile, Issue> {
  const decoded = decodeText(bytes)
  const text = decoded.text.replace(/^\ufeff/, '')
  const whole = parseWhole(text)
  const lines = whole ? null : parseJsonLines(text)
  if (!whole && !lines) return { ok: false, problems: [toFault(text)] }
  const value = whole ? whole.value : lines!.values
  if (isDeeperThan(value, DEEPEST))
    return { ok: false, problems: [{ code: 'too-deep', limit: DEEPEST, severity: 'error', place: '' }] }
  const placeOf = (index: number) => (lines ? `line ${lines.numbers[index] ?? index + 1}` : `[${index}]`)
  const found = lines ? lines.issues : listRepeatedKeys(text)
  return { ok: true, value: { value, placeOf, issues: [...decoded.issues, ...found] } }
}

function parseWhole(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    const exact = quoteLongIntegers(text)
    return { value: exact === text ? value : (JSON.parse(exact) as unknown) }
  } catch {
    return null
  }
}

function toFault(text: string): Issue {
  const { line, column, found, expected } = getJsonFault(text)
  const printed = found === '' ? 'the end of the text' : printValue(found)
  return { code: 'not-json', found: printed, expected, severity: 'error', place: `line ${line}, column ${column}` }
}
