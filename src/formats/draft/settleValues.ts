import type { Issue } from '../../model/issue.ts'
import type { DayOrder } from '../../model/time/readDateText.ts'
import {
  chooseDayOrder,
  findAmbiguousDate,
  hasDayOrder,
  readDateText,
  readPeriodText,
} from '../../model/time/readDateText.ts'
import { parseDate } from '../../model/time.ts'
import type { Draft } from '../records/fromRow.ts'
import type { DraftRecord } from './draftDataset.ts'
import { findCredibility, findExplicitness, findStatus } from './findStatus.ts'
import { readMeasure } from './readMeasure.ts'
import { readSign } from './readSign.ts'

interface SettledValues {
  readonly records: readonly DraftRecord[]
  readonly issues: readonly Issue[]
  /** The order of day and month; `null`: no date has them in an order that could be another. */
  readonly dayOrder: DayOrder | null
}

/**
 * Reads dates, shares and signs of relations as people write them. What cannot be read stays as an attribute of its
 * relation and is told, so that one value never costs the rest.
 */
export function settleValues(relations: readonly DraftRecord[], chosen?: DayOrder): SettledValues {
  const unread = new Map<string, { count: number; readonly found: Set<string>; readonly place: string }>()
  const texts = listDates(relations)
  const order = chosen ?? chooseDayOrder(texts)
  const ambiguous = findAmbiguousDate(texts)
  const scales = new Set(SHARES.filter((name) => isScale(relations, name)))
  const records = relations.map((record): DraftRecord => {
    const kept: Draft = {}
    const read = readValues(record.fields, { order, scales }, kept)
    const names = Object.keys(kept)
    for (const name of names) {
      const known = unread.get(name) ?? { count: 0, found: new Set(), place: record.place }
      known.count++
      if (known.found.size < MOST_NAMED) known.found.add(String(kept[name]))
      unread.set(name, known)
    }
    if (Object.keys(read).length === 0) return record
    const fields = { ...record.fields, ...read }
    if (names.length === 0) return { ...record, fields }
    return { ...record, fields: { ...fields, attributes: { ...kept, ...(fields['attributes'] as Draft | undefined) } } }
  })
  const told = [...unread].map(
    ([field, { count, found, place }]): Issue => ({
      ...{ code: 'unread-value', field, found: [...found], count },
      ...{ severity: 'warning', place },
    }),
  )
  return {
    records,
    issues: chosen === undefined && ambiguous !== undefined ? [tellDayOrder(ambiguous, order), ...told] : told,
    dayOrder: hasDayOrder(texts) ? order : null,
  }
}

/** The fields that hold a share from 0 to 1. */
const SHARES: readonly string[] = ['strength', 'confidence']

/** What a look at whole columns tells of their values. */
interface ColumnHabits {
  readonly order: DayOrder
  /** The fields of shares that hold grades instead, such as 1 to 3: their 1 is no whole. */
  readonly scales: ReadonlySet<string>
}

/** Whether the numbers of a field are whole, and more than 0 and 1. */
function isScale(relations: readonly DraftRecord[], name: string): boolean {
  const texts = relations.map(({ fields }) => (isBlank(fields[name]) ? '' : String(fields[name]).trim()))
  const numbers = texts.filter((text) => /^[+-]?\d+(?:[.,]\d+)?$/.test(text))
  return numbers.every((text) => /^[+-]?\d+$/.test(text)) && numbers.some((text) => Number(text) > 1)
}

/** So many of the values that a field cannot take are named. */
const MOST_NAMED = 3

/** Tells how dates were read that leave it open which number is the day. */
function tellDayOrder(found: string, layout: DayOrder): Issue {
  return { code: 'table-layout', layout, found, severity: 'warning', place: '' }
}

/** Gives the fields that are read otherwise than they stand. What cannot be read goes to `kept`. */
function readValues(fields: Draft, { order, scales }: ColumnHabits, kept: Draft): Draft {
  const read: Draft = readPeriod(fields, order, kept)
  for (const name of SHARES) {
    if (isBlank(fields[name])) continue
    const measure = scales.has(name) ? null : readMeasure(fields[name])
    if (measure !== fields[name]) read[name] = measure
    if (measure === null) kept[name] = fields[name]
  }
  for (const [name, readChoice] of CHOICES) {
    if (isBlank(fields[name])) continue
    const choice = readChoice(fields[name])
    if (choice !== fields[name]) read[name] = choice
    if (choice === undefined) kept[name] = fields[name]
  }
  if (!isBlank(fields['sign'])) {
    const sign = readSign(fields['sign'])
    if (sign !== fields['sign']) read['sign'] = sign
    if (sign === null) kept['sign'] = fields['sign']
  }
  return read
}

function listDates(relations: readonly DraftRecord[]): string[] {
  const texts: string[] = []
  for (const {
    fields: { start, end },
  } of relations) {
    if (typeof start === 'string') texts.push(start)
    if (typeof end === 'string') texts.push(end)
  }
  return texts
}

function readPeriod(fields: Draft, order: DayOrder, kept: Draft): Draft {
  const [start, end] = [fields['start'], fields['end']]
  if (isBlank(end) && typeof start === 'string' && !isDate(start)) {
    const period = readPeriodText(start, order)
    if (period) return { ...period }
  }
  const read: Draft = {}
  for (const [name, text] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (isBlank(text) || (typeof text === 'string' && isDate(text))) continue
    const date = readDateText(String(text), order)
    read[name] = date
    if (date === null) kept[name] = text
  }
  return read
}

type Choice = readonly [name: string, read: (value: unknown) => unknown]

const CHOICES: readonly Choice[] = [
  ['status', findStatus],
  ['explicitness', findExplicitness],
  ['credibility', findCredibility],
]

function isDate(text: string): boolean {
  return parseDate(text).ok
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
