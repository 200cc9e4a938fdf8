import { parseDate } from '../../model/time.ts'
import type { Criterion } from '../../query/criteria/criterion.ts'
import type { TimeCriterion, TraceCriteria } from '../../query/traceQuestion.ts'
import { CRITERIA, CRITERION_IDS, TIME_MODES } from '../../query/traceQuestion.ts'
import type { TraceView } from '../view.ts'
import type { Reader } from './createReader.ts'
import { toCoordinate } from './createReader.ts'
import { ITEM, MOST_ITEMS, MOST_STEPS, PART } from './link.ts'
import { encode, printList } from './printList.ts'

type Linked = Exclude<keyof TraceCriteria, 'only' | 'limit'>
const LINKED = CRITERION_IDS.filter((id): id is Linked => id !== 'only' && id !== 'limit')

/** Prints the criteria of a question by key; `null` for default values. */
export function printCriteria(trace: TraceView): [string, string | null][] {
  return [
    ...LINKED.map((id): [string, string | null] => [CRITERIA[id].key, printValue(CRITERIA[id], trace[id])]),
    [CRITERIA.only.key, trace.onlyShown ? '1' : null],
  ]
}

/** Reads the criteria of a question from their keys. */
export function readCriteria(read: Reader): Omit<TraceView, 'ask' | 'from' | 'to'> {
  const values = LINKED.map((id) => [id, readValue(read, CRITERIA[id], CRITERIA[id].key, id)])
  return { ...Object.fromEntries(values), onlyShown: read.flag(CRITERIA.only.key) }
}

function printValue({ shape, initial }: Criterion, value: unknown): string | null {
  if (JSON.stringify(value) === JSON.stringify(initial)) return null
  switch (shape.kind) {
    case 'ids':
    case 'allowed':
    case 'choices':
      return printList(value as readonly string[]) ?? ITEM
    case 'time': {
      const { mode, within } = value as TimeCriterion
      return [mode, ...(within === null ? [] : [encode(within)])].join(PART)
    }
    case 'openness':
      return '1'
    default:
      return String(value)
  }
}

function readValue(read: Reader, { shape, initial }: Criterion, key: string, id: Linked): unknown {
  switch (shape.kind) {
    case 'ids':
    case 'allowed':
      return read.list(key) ?? initial
    case 'choices':
      return read.choices(key, shape.choices) ?? initial
    case 'choice':
      return read.choice(key, shape.choices, null) ?? initial
    case 'time':
      return read.parts(key, toTime)?.[0] ?? initial
    case 'openness':
      return !read.flag(key)
    case 'number': {
      const { least, most, isWhole } = shape
      if (!isWhole) return read.parts(key, ([text]) => toNumber(text ?? '', least, most ?? Infinity))?.[0] ?? initial
      return read.number(key, least, most ?? (id === 'maxSteps' ? MOST_STEPS : MOST_ITEMS)) ?? initial
    }
    default:
      return initial
  }
}

function toTime([mode, within]: readonly string[]): TimeCriterion | undefined {
  const found = TIME_MODES.find((name) => name === mode)
  if (!found || (within !== undefined && !parseDate(within).ok)) return undefined
  return { mode: found, within: within ?? null }
}

function toNumber(text: string, least: number, most: number): number | undefined {
  const value = toCoordinate(text)
  return value !== undefined && value >= least && value <= most ? value : undefined
}
