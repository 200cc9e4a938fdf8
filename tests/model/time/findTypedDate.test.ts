import { expect, test } from 'vitest'
import { findTypedDate } from '../../../src/model/time/findTypedDate.ts'
import { parseDate } from '../../../src/model/time.ts'

test.each([
  ['2021-06', '2021-06'],
  ['2019/2020', '2019/2020'],
  ['3.7.2020', '2020-07-03'],
  ['31/12/2020', '2020-12-31'],
  ['2020.07.03', '2020-07-03'],
  ['7/7/2020', '2020-07-07'],
  ['July 2020', '2020-07'],
  ['3 July 2020', '2020-07-03'],
  ['ca. 2015', '2015~'],
  ['تموز ٢٠٢٠', '2020-07'],
  ['in 2021-06', '2021-06/2021-06'],
  ['in June 2021', '2021-06/2021-06'],
  ['In 3.7.2020', '2020-07-03/2020-07-03'],
  ['في تموز 2020', '2020-07/2020-07'],
  ['since July 2020', '2020-07'],
  ['until 2020', '../2020'],
  ['from 2019 to July 2020', '2019/2020-07'],
  ['June 2019 – July 2020', '2019-06/2020-07'],
])('what is typed as %s means %s', (typed, date) => {
  expect(findTypedDate(typed)).toBe(date)
  expect(parseDate(date).ok).toBe(true)
})

test.each([
  ...['', '7/8/2020', '20', '202', '2020-1', '2020-1-2', '2020.1', '-5', 'July', 'in', 'in time', 'secretly'],
  ...['since 2019/2020', '2020 to 2019', 'P05'],
])('%s is no date', (typed) => {
  expect(findTypedDate(typed)).toBeUndefined()
})
