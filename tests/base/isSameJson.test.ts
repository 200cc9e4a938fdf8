import { expect, test } from 'vitest'
import { isSameJson } from '../../src/base/isSameJson.ts'

test('isSameJson goes by what is printed: values and the order of keys count, identity and what is left out do not', () => {
  expect(isSameJson({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(isSameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false)
  expect(isSameJson([1, 2], [2, 1])).toBe(false)
  expect(isSameJson('1', 1)).toBe(false)
})
