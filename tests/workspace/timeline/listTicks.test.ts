import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDay } from '../../../src/model/time/calendar.ts'
import { listTicks } from '../../../src/workspace/timeline/listTicks.ts'

test('ticks stand at round dates, no more precise than their distance', () => {
  const dates = (from: number, to: number, most: number) => listTicks([from, to], most).map(({ date }) => date)
  expect(dates(toDay(2019, 11, 20), toDay(2020, 3, 10), 6)).toEqual(['2019-12', '2020', '2020-02', '2020-03'])
  expect(dates(toDay(1990, 6, 1), toDay(2021, 1, 1), 7)).toEqual(['1995', '2000', '2005', '2010', '2015', '2020'])
  expect(dates(toDay(2020, 2, 27), toDay(2020, 3, 1), 6)).toEqual([
    '2020-02-27',
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ])
})

test('ticks are never more than there is room for, and lie within the days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3_600_000, max: 0 }),
      fc.nat(3_000_000),
      fc.integer({ min: 2, max: 20 }),
      (first, length, most) => {
        const ticks = listTicks([first, first + length], most)
        expect(ticks.length).toBeLessThanOrEqual(most)
        for (const { day } of ticks) expect(day >= first && day <= first + length).toBe(true)
      },
    ),
  )
})
