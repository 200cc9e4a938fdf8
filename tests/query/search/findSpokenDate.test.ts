import { expect, test } from 'vitest'
import { findSpokenDate } from '../../../src/query/search/findSpokenDate.ts'
import { isAtDate } from '../../../src/query/search/isAtDate.ts'

const print = (text: string) => {
  const date = findSpokenDate(text)
  return date && [date.year, date.month, date.day].map((part) => part ?? '*').join(' ')
}

test.each([
  ['2020', '2020 * *'],
  ['July', '* 7 *'],
  ['July 2020', '2020 7 *'],
  ['jul 2020', '2020 7 *'],
  ['2020 July', '2020 7 *'],
  ['2020-07', '2020 7 *'],
  ['2020/7', '2020 7 *'],
  ['7/2020', '2020 7 *'],
  ['07.2020', '2020 7 *'],
  ['7 July', '* 7 7'],
  ['July 7', '* 7 7'],
  ['7 July 2020', '2020 7 7'],
  ['7th of July 2020', '2020 7 7'],
  ['July 7, 2020', '2020 7 7'],
  ['2020-07-07', '2020 7 7'],
  ['7/7/2020', '2020 7 7'],
  ['31.12.2020', '2020 12 31'],
  ['12/31/2020', '2020 12 31'],
  ['تموز 2020', '2020 7 *'],
  ['يوليو ٢٠٢٠', '2020 7 *'],
  ['7 كانون الثاني 2021', '2021 1 7'],
  ['تشرين الأول 2019', '2019 10 *'],
])('findSpokenDate reads %s', (text, date) => {
  expect(print(text)).toBe(date)
})

test.each(['', 'Iran', 'Julys 2020', '13/2020', '32 July', '7', '7/7', 'march of the mars 2020', '20200', 'July July'])(
  'findSpokenDate takes %s for no date',
  (text) => {
    expect(print(text)).toBeNull()
  },
)

test('something is at a date if it began or ended then, at least as precisely as asked, or lasted through it', () => {
  const july = findSpokenDate('July 2020')!
  const at = (start: string | null, end: string | null, date = july) => isAtDate({ start, end }, date)
  expect([at('2020-07-07', null), at(null, '2020-07'), at('2020-07-07?', null), at('2020-05', '2020-09')]).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([at('2020', null), at('2020-08', null), at(null, null), at('2019-07', '2019-09'), at('x', 'y')]).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect(at('2020-07', null, findSpokenDate('7 July 2020')!)).toBe(false)
  expect(at('2019-07-07', null, findSpokenDate('7 July')!)).toBe(true)
  expect(at('2020-07/2020-08', null)).toBe(true)
})
