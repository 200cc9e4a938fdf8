import type { z } from 'zod'
import type { IssueDetail } from '../issue.ts'
import type { IssueLog } from './createIssueLog.ts'
import { printValue } from './printValue.ts'

/** Explains what the schema found wrong with a value, in terms of the dataset format. */
export function explainShape(issue: z.core.$ZodIssue, value: unknown, log: IssueLog): IssueDetail {
  const found = printValue(value)
  const expected = nameExpected(issue, value)
  if (value === undefined) return { code: 'missing', expected }
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const meant = typeof value === 'string' ? log.findMeant(value, new Set(allowed)) : {}
      return { code: 'unknown-value', found, allowed, ...meant }
    }
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'bad-id', found }
        : { code: 'out-of-range', found, bound: `at most ${issue.maximum}` }
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'bad-id', found }
        : { code: 'out-of-range', found, bound: `at least ${issue.minimum}` }
    case 'invalid_format':
    case 'custom':
      return { code: 'bad-id', found }
    default:
      return { code: 'wrong-type', found, expected }
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
}

function nameExpected(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_union') return nameAlternatives(issue.path)
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code !== 'invalid_type') return 'another value'
  // Every required object is a text by language, and a text is never given in place of any other object.
  const isText = typeof value === 'string' || value === undefined
  const object = isText ? 'an object with the text by language, such as { "en": "..." }' : 'an object'
  return EXPECTED[issue.expected] ?? object
}

function nameAlternatives(path: readonly PropertyKey[]): string {
  if (path.at(-1) === 'holder') return 'the id of an actor, or { "source": the id of a source }'
  return path.includes('attributes') ? 'a text, a number, true, false, or a list of these' : 'a text or a number'
}
