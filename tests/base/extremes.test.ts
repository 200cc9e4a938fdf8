import { expect, test } from 'vitest'
import { leastOf, mostOf } from '../../src/base/extremes.ts'

test('leastOf and mostOf give the extremes of more numbers than a function takes arguments, and bounds of none', () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, index) => index)
  expect([leastOf(numbers), mostOf(numbers)]).toEqual([0, 999_999])
  expect([leastOf([]), mostOf([])]).toEqual([Infinity, -Infinity])
  expect([leastOf([1, Number.NaN]), mostOf([Number.NaN, 1])]).toEqual([Number.NaN, Number.NaN])
})
