import { expect, test } from 'vitest'
import { findDate } from '../../../src/formats/graph/findDate.ts'

test.each([
  ['1998-03', '1998-03'],
  ['1990.0', '1990'],
  ['19981103', '1998-11-03'],
  ['2001-02-03T00:00:00.000+01:00', '2001-02-03'],
  ['2001-02-03 10:20:30Z', '2001-02-03T10:20:30Z'],
  ['1289241911.72836', '2010-11-08'],
  ['1289241911000', '2010-11-08'],
  ['17', undefined],
  ['99999999999999', undefined],
  ['yesterday', undefined],
])('findDate takes %j for %j', (text, date) => {
  expect(findDate(text)).toBe(date)
})
