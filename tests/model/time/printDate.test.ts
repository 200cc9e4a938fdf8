import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printDate } from '../../../src/model/time/printDate.ts'

test.each([
  ['2020-07-07', '7 July 2020', '7 تموز 2020'],
  ['2020-07-07/..', 'since 7 July 2020', 'منذ 7 تموز 2020'],
  ['../2020', 'until 2020', 'حتى 2020'],
  ['../..', 'at all times', 'في كل وقت'],
  ['2003~', 'about 2003', 'نحو 2003'],
  ['2021-03?', 'March 2021?', 'آذار 2021؟'],
  ['2021-03%', 'about March 2021?', 'نحو آذار 2021؟'],
  ['2019/2020', '2019 to 2020', 'من 2019 إلى 2020'],
  ['2019?/2020~', '2019? to about 2020', 'من 2019؟ إلى نحو 2020'],
  ['/2020', 'an unknown date to 2020', 'من تاريخ غير معروف إلى 2020'],
  ['2020-12/', 'December 2020 to an unknown date', 'من كانون الأول 2020 إلى تاريخ غير معروف'],
  ['201X', 'between 2010 and 2019', 'بين 2010 و2019'],
  ['20XX', 'between 2000 and 2099', 'بين 2000 و2099'],
  ['2004-XX', '2004', '2004'],
  ['1985-04-XX', 'April 1985', 'نيسان 1985'],
  ['2020-22', 'summer 2020', 'صيف 2020'],
  ['-0043', '44 BC', '44 ق.م'],
  ['0000', '1 BC', '1 ق.م'],
  ['Y170000002', '170000002', '170000002'],
  ['1985-04-12T23:20:30Z', '12 April 1985, 23:20:30 UTC', '12 نيسان 1985، 23:20:30 UTC'],
  ['1985-04-12T23:20:30-04:30', '12 April 1985, 23:20:30 UTC-04:30', '12 نيسان 1985، 23:20:30 UTC-04:30'],
])('printDate says %s as "%s"', (text, english, arabic) => {
  expect(printDate(text, 'en')).toBe(english)
  expect(printDate(text, 'ar')).toBe(arabic)
})

test('printDate gives a text back that is no date', () => {
  for (const text of ['yesterday', '', '2021-02-29', '2020/2019', '2020/2021/2022'])
    expect(printDate(text, 'en')).toBe(text)
  fc.assert(fc.property(fc.string(), (text) => typeof printDate(text, 'ar') === 'string'))
})
