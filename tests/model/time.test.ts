// @ts-expect-error The package has no types.
import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDay } from '../../src/model/time/calendar.ts'
import { judgeInForce, parseDate } from '../../src/model/time.ts'

type Bound = readonly [year: number, month: number, day: number] | number | null

function parsed(text: string) {
  const result = parseDate(text)
  if (!result.ok) throw new Error(`${text}: ${result.problems.join()}`)
  return result.value
}

function day(bound: Bound): number | null {
  return bound === null || typeof bound === 'number' ? bound : toDay(...bound)
}

describe('parseDate reads', () => {
  // The examples of the specification (loc.gov/standards/datetime, levels 0 and 1), and the edges of each feature.
  test.each<[string, Bound, Bound]>([
    ['1985-04-12', [1985, 4, 12], [1985, 4, 12]],
    ['1985-04', [1985, 4, 1], [1985, 4, 30]],
    ['1985', [1985, 1, 1], [1985, 12, 31]],
    ['1985-04-12T23:20:30', [1985, 4, 12], [1985, 4, 12]],
    ['1985-04-12T23:20:30Z', [1985, 4, 12], [1985, 4, 12]],
    ['1985-04-12T23:20:30-04', [1985, 4, 12], [1985, 4, 12]],
    ['1985-04-12T23:20:30+04:30', [1985, 4, 12], [1985, 4, 12]],
    ['1964/2008', [1964, 1, 1], [2008, 12, 31]],
    ['2004-06/2006-08', [2004, 6, 1], [2006, 8, 31]],
    ['2004-02-01/2005-02-08', [2004, 2, 1], [2005, 2, 8]],
    ['2004-02-01/2005-02', [2004, 2, 1], [2005, 2, 28]],
    ['2004-02-01/2005', [2004, 2, 1], [2005, 12, 31]],
    ['2005/2006-02', [2005, 1, 1], [2006, 2, 28]],
    ['Y170000002', [170000002, 1, 1], [170000002, 12, 31]],
    ['Y-170000002', [-170000002, 1, 1], [-170000002, 12, 31]],
    ['2001-21', [2001, 3, 1], [2001, 5, 31]],
    ['2001-22', [2001, 6, 1], [2001, 8, 31]],
    ['2001-23', [2001, 9, 1], [2001, 11, 30]],
    ['2003-24', [2003, 12, 1], [2004, 2, 29]],
    ['201X', [2010, 1, 1], [2019, 12, 31]],
    ['20XX', [2000, 1, 1], [2099, 12, 31]],
    ['2004-XX', [2004, 1, 1], [2004, 12, 31]],
    ['1985-04-XX', [1985, 4, 1], [1985, 4, 30]],
    ['1985-XX-XX', [1985, 1, 1], [1985, 12, 31]],
    ['1985-04-12/..', [1985, 4, 12], Infinity],
    ['1985-04/..', [1985, 4, 1], Infinity],
    ['../1985-04-12', -Infinity, [1985, 4, 12]],
    ['1985/', [1985, 1, 1], null],
    ['/1985-04', null, [1985, 4, 30]],
    ['-1985', [-1985, 1, 1], [-1985, 12, 31]],
    ['-0001-12-31', [-1, 12, 31], [-1, 12, 31]],
    ['-20XX', [-2099, 1, 1], [-2000, 12, 31]],
    ['-000X', [-9, 1, 1], [0, 12, 31]],
    ['0000', [0, 1, 1], [0, 12, 31]],
    ['2000-02-29', [2000, 2, 29], [2000, 2, 29]],
    ['0000-02-29', [0, 2, 29], [0, 2, 29]],
    ['2001-21/201X', [2001, 3, 1], [2019, 12, 31]],
  ])('%s', (text, earliest, latest) => {
    expect(parseDate(text)).toMatchObject({ ok: true, value: { text, earliest: day(earliest), latest: day(latest) } })
  })

  test.each([
    ['1984?', true, false],
    ['2004-06~', false, true],
    ['2004-06-11%', true, true],
    ['201X~', false, true],
    ['2001-21?', true, false],
    ['1984~/2004-06', false, true],
    ['1984/2004-06~', false, true],
    ['1984?/2004%', true, true],
    ['1984', false, false],
  ])('the qualifier of %s', (text, uncertain, approximate) => {
    expect(parsed(text)).toMatchObject({ uncertain, approximate })
  })

  test.each([
    ['1985', 'years'],
    ['201X', 'years'],
    ['2001-21', 'season'],
    ['1985-04', 'month'],
    ['1985-04-12', 'day'],
    ['1985/..', 'interval'],
  ])('%s as of the kind "%s"', (text, kind) => {
    expect(parsed(text).kind).toBe(kind)
  })
})

describe('parseDate refuses', () => {
  test.each([
    '',
    ' ',
    'yesterday',
    '..',
    '?',
    '85',
    '985',
    '20200',
    '2020-3',
    '2020-3-5',
    '2020/03/05',
    '5.3.2020',
    '2020 ',
    ' 2020',
    '+2020',
    '1XXX',
    'XXXX',
    '201X-05',
    '20XX-XX',
    '2004-XX-12',
    '2X04',
    '201x',
    '1985-04-12T23:20',
    '1985-04-XXT23:20:30',
    '1985-04T23:20:30',
    '1985-04-12T24:00:00',
    '1985-04-12T23:60:00',
    '1985-04-12 23:20:30',
    '1985-04-12T23:20:30+15',
    '1985-04-12T23:20:30z',
    'Y1985',
    'Y012345',
    'y123456',
    'Y17E7',
    'Y1234567890123',
    '1984??',
    '?1984',
    '1984-06?-11',
    '2020-01-01\n',
    '٢٠٢٠',
    '1964/2008/2009',
    '{1964}',
    '[1964]',
    'x'.repeat(10_000),
    '2020/'.repeat(10_000),
    '1'.repeat(10_000),
  ])('%j as no date', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, problems: ['not-a-date'] })
  })

  test.each([
    '2020-13',
    '2020-00',
    '2020-25',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-01-00',
    '2020-13-01',
    '-0000',
    '2004-21-12',
    '2004-21-XX',
    '-0000-01',
    '2020/2021-02-29',
    '2021-02-29/2020',
  ])('%s as a date that there is not', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, problems: ['no-such-date'] })
  })

  test.each(['2021/2020', '2020-03-02/2020-03-01', '2020-04/2020-03', '-0001/-0002'])(
    '%s, which runs backwards',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: false, problems: ['ends-before-it-starts'] })
    },
  )
})

const digits = (length: number, max: number, min = 0) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'))
const year = fc.oneof(
  digits(4, 9999),
  digits(4, 9999, 1).map((text) => `-${text}`),
)
const month = digits(2, 12, 1)
const calendarDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, digits(2, 28, 1)).map((parts) => parts.join('-')),
)
const qualified = fc.tuple(calendarDate, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''))
// Of a negative year with unspecified digits the package gives a least day after the greatest.
const positiveYear = digits(4, 9999)
const unspecified = fc.oneof(
  positiveYear.map((text) => `${text.slice(0, -1)}X`),
  positiveYear.map((text) => `${text.slice(0, -2)}XX`),
  positiveYear.map((text) => `${text}-XX`),
  positiveYear.map((text) => `${text}-XX-XX`),
  fc.tuple(positiveYear, month).map((parts) => `${parts.join('-')}-XX`),
)
const longYear = fc.tuple(fc.constantFrom('Y', 'Y-'), digits(5, 270_000, 10_000)).map((parts) => parts.join(''))
const end = fc.oneof(qualified, fc.constantFrom('', '..'))
const interval = fc.tuple(end, end).map((ends) => ends.join('/'))
const edtfText = fc.oneof(qualified, unspecified, longYear, interval)

test('parseDate gives February of the year 0, which is a leap year, 29 days', () => {
  expect(parseDate('0000-02-XX')).toMatchObject({ value: { latest: toDay(0, 2, 29) } })
})

describe('parseDate and the package edtf', () => {
  test('mean the same days by the same text', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        fc.pre(!SAME_YEAR.test(text) && !YEAR_NOUGHT.test(text))
        const theirs = readWithEdtf(text)
        const ours = parseDate(text)
        expect(ours.ok).toBe(theirs !== null)
        if (ours.ok) expect(ours.value).toMatchObject(theirs!)
      }),
      { numRuns: 2000 },
    )
  })

  test('accept the same texts, but for listed differences', () => {
    const spoilt = fc
      .tuple(edtfText, fc.nat(30), fc.constantFrom('', ...'0129-/X?~%.YTZ:+ '))
      .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1))
    fc.assert(
      fc.property(spoilt, (text) => {
        fc.pre(!DIFFERENCES.some((pattern) => pattern.test(text)))
        expect([text, parseDate(text).ok]).toEqual([text, readWithEdtf(text) !== null])
      }),
      { numRuns: 2000 },
    )
  })
})

/** The package refuses some intervals whose start may lie within their end. */
const SAME_YEAR = /^(-?\d{4}).*\/\1/

/** To the package, February of the year 0 has a day more than in any leap year. */
const YEAR_NOUGHT = /0000-02/

/** Texts that the package reads otherwise than the specification, or that it does not let be combined. */
const DIFFERENCES = [
  SAME_YEAR,
  /-02-29/, // It knows no leap years.
  /(^|-)XXXX/, // Level 1 allows one or two unspecified digits in a year alone.
  /^-?\d\d[?~%]?$/, // Centuries of two digits are not of these levels.
  /[X][X?~%]*[?~%]/, // It has no qualifier after an unspecified digit,
  /X.*\/|\/.*X/, // no unspecified digits in an interval,
  /Y.*[/?~%]|\/.*Y/, // no long years in one or with a qualifier,
  /-2[1-4]([?~%]|$|\/)/, // and no season with a qualifier; its seasons are quarters of the year.
]

function readWithEdtf(text: string): { earliest: number | null; latest: number | null } | null {
  try {
    const { min, max } = edtf(text, { level: 1 })
    return { earliest: inDays(min), latest: inDays(max) }
  } catch {
    return null
  }
}

function inDays(time: number | null): number | null {
  return time === null ? null : Math.floor(time / 86_400_000)
}

test('parseDate never throws, and never reads an earliest day after the latest', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), edtfText), (text) => {
      const result = parseDate(text)
      if (result.ok) expect(result.value.earliest ?? -Infinity).toBeLessThanOrEqual(result.value.latest ?? Infinity)
    }),
  )
})

describe('judgeInForce says', () => {
  test.each<[string | null, string | null, string, 'yes' | 'no' | 'perhaps']>([
    // start, end, asked
    ['2019', '2021', '2020-03', 'yes'],
    ['2019', '2021', '2018', 'no'],
    ['2019', '2021', '2022', 'no'],
    ['2020', null, '2020-03', 'perhaps'],
    ['2020', null, '2020', 'yes'],
    ['2020', null, '2021', 'yes'],
    ['2020', null, '2019-12-31', 'no'],
    ['2020-03-15', null, '2020-03', 'yes'],
    ['2020-03-15', null, '2020-03-14', 'no'],
    ['2020-03-15', null, '2020-03-15', 'yes'],
    ['2019', '2020', '2020-03', 'perhaps'],
    ['2019', '2020', '2020', 'yes'],
    ['2020', '2020', '2020-03', 'perhaps'],
    ['2020', '2020', '2020', 'yes'],
    ['2020', '2020-06', '2020-06', 'yes'],
    ['2020-06', '2020', '2020-06', 'yes'],
    [null, null, '2020', 'perhaps'],
    [null, '2021', '2020', 'perhaps'],
    [null, '2021', '2021-06', 'perhaps'],
    [null, '2020-06', '2020', 'yes'],
    [null, '2021', '2022', 'no'],
    ['2020-05/2020-07', null, '2020-06', 'perhaps'],
    ['2020-05/2020-07', null, '2020-08', 'yes'],
    ['../2019', null, '2018', 'perhaps'],
    ['/2019', null, '2018', 'perhaps'],
    ['/2019', null, '2020', 'yes'],
    ['2019/', null, '2018', 'no'],
    ['2019/', null, '2020', 'perhaps'],
    ['2020-06', null, '2020-05/2020-07', 'yes'],
    ['2018', '2019', '2019-12/2020-03', 'perhaps'],
    ['201X', null, '2015', 'perhaps'],
    ['2003', null, '2004', 'yes'],
    ['2003~', null, '2004-06', 'perhaps'],
    ['2003~', null, '2005', 'yes'],
    ['2003?', null, '2002-06', 'perhaps'],
    ['2003?', null, '2001', 'no'],
    ['2003%', '2010~', '2011', 'perhaps'],
    ['not a date', null, '2020', 'perhaps'],
  ])('%s to %s, asked for %s: %s', (start, end, asked, answer) => {
    expect(judgeInForce({ start, end }, parsed(asked))).toBe(answer)
  })

  test('"perhaps" of a past relation whose end is not known', () => {
    expect(judgeInForce({ start: '2019', end: null, status: 'past' }, parsed('2020'))).toBe('perhaps')
    expect(judgeInForce({ start: '2019', end: null, status: 'past' }, parsed('2018'))).toBe('no')
    expect(judgeInForce({ start: '2019', end: null, status: 'actual' }, parsed('2020'))).toBe('yes')
  })

  test('the same as counting every day on which it may have started and ended', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((value) => `2020-${String(value).padStart(2, '0')}`)
    fc.assert(
      fc.property(month, month, month, fc.boolean(), (from, to, asked, coarse) => {
        fc.pre(from <= to)
        const start = coarse ? `${from}/${to}` : from
        const [starts, ends, window] = [parsed(start), parsed(to), parsed(asked)]
        const cases: boolean[] = []
        for (let first = starts.earliest!; first <= starts.latest!; first++) {
          for (let last = Math.max(first, ends.earliest!); last <= ends.latest!; last++) {
            cases.push(first <= window.latest! && last >= window.earliest!)
          }
        }
        const expected = cases.every(Boolean) ? 'yes' : cases.some(Boolean) ? 'perhaps' : 'no'
        expect(judgeInForce({ start, end: to }, parsed(asked))).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })
})
