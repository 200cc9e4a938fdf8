import { expect, test } from 'vitest'
import { printPeriod } from '../../../src/model/time/printPeriod.ts'

test('printPeriod says from when to when, as far as it is known', () => {
  expect(printPeriod(null, null, 'en')).toBeNull()
  expect(printPeriod('2020-07-07', null, 'en')).toBe('since 7 July 2020')
  expect(printPeriod('2019', '2020', 'en')).toBe('2019 to 2020')
  expect(printPeriod(null, '2020', 'en')).toBe('an unknown date to 2020')
  expect(printPeriod('2020', '2020', 'en')).toBe('2020')
  expect(printPeriod('2019/2020', '2021', 'en')).toBe('2019 to 2020 – 2021')
})
