import type { Issue } from '../../model/issue.ts'
import { getJsonFault } from '../../model/validation/getJsonFault.ts'
import { listRepeatedKeys } from '../../model/validation/listRepeatedKeys.ts'
import { printValue } from '../../model/validation/printValue.ts'
import type { Draft } from '../records/fromRow.ts'
import { isObject } from './isObject.ts'
import { quoteLongIntegers } from './quoteLongIntegers.ts'

interface JsonLines {
  readonly values: readonly Draft[]
  /** The number of the line of each value, from 1. */
  readonly numbers: readonly number[]
  readonly issues: readonly Issue[]
}

/** How many lines show whether a text is JSON lines at all. */
const SAMPLE = 10

/**
 * Reads JSON lines (jsonlines.org, also NDJSON): one object per line. Reports each line that is none with its number;
 * `null` if that is true of half of the first ten lines.
 */
export function parseJsonLines(text: string, most?: number): JsonLines | null {
  const lines = text.split('\n', most)
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE)
  const good = sample.filter((line) => line.trimStart().startsWith('{') && parseObject(line) !== null)
  if (good.length * 2 <= sample.length) return null
  const values: Draft[] = []
  const numbers: number[] = []
  const issues: Issue[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const value = parseObject(line)
    if (value === null) {
      issues.push(toFault(line, index + 1))
      lines[index] = ''
      return
    }
    values.push(value)
    numbers.push(index + 1)
  })
  return { values, numbers, issues: [...issues, ...listRepeatedKeys(lines.join('\n'))] }
}

function parseObject(line: string): Draft | null {
  try {
    const value: unknown = JSON.parse(line)
    if (!isObject(value)) return null
    const exact = quoteLongIntegers(line)
    return exact === line ? value : (JSON.parse(exact) as Draft)
  } catch {
    return null
  }
}

function toFault(line: string, number: number): Issue {
  const { column, found, expected } = getJsonFault(line)
  const printed = found === '' ? 'the end of the line' : printValue(found)
  const place = `line ${number}, column ${column}`
  return { code: 'not-json', found: printed, expected, severity: 'error', place }
}
