import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDays, fromDay, lastDayOf, toDay } from '../../../src/model/time/calendar.ts'
import { printEdtf } from '../../../src/model/time/printEdtf.ts'

test('toDay numbers days from the first of January 1970', () => {
  expect(toDay(1970, 1, 1)).toBe(0)
  expect(toDay(1969, 12, 31)).toBe(-1)
  expect(toDay(2000, 3, 1)).toBe(11_017)
  expect(toDay(0, 1, 1)).toBe(-719_528)
})

test('toDay agrees with the calendar of Date wherever Date reaches', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const date = new Date(0)
        date.setUTCFullYear(year, month - 1, day)
        expect(toDay(year, month, day)).toBe(date.getTime() / 86_400_000)
      },
    ),
  )
})

test('fromDay is the inverse of toDay, in all centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (number) => {
      const { year, month, day } = fromDay(number)
      expect(toDay(year, month, day)).toBe(number)
      expect(month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month)).toBe(true)
    }),
  )
  expect(printEdtf(toDay(-44, 3, 15))).toBe('-0044-03-15')
})

test('countDays knows leap years, also those of full centuries', () => {
  expect([1900, 2000, 2020, 2021, 0, -4].map((year) => countDays(year, 2))).toEqual([28, 29, 29, 28, 29, 29])
  expect(Array.from({ length: 12 }, (_, month) => countDays(2021, month + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ])
})

test('lastDayOf December is the eve of the new year', () => {
  expect(lastDayOf(2020, 12)).toBe(toDay(2021, 1, 1) - 1)
})
