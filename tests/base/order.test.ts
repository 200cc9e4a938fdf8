import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byFirst, byText, groupBy } from '../../src/base/order.ts'

test('byText orders by code unit, not by the language of the machine', () => {
  expect(['b', 'ä', 'a', 'B', 'z'].sort(byText)).toEqual(['B', 'a', 'b', 'z', 'ä'])
})

test('byFirst asks the next criterion only where the last sees no difference', () => {
  const byLength = (a: string, b: string): number => a.length - b.length
  expect(['bb', 'c', 'aa', 'a'].sort(byFirst(byLength, byText))).toEqual(['a', 'c', 'aa', 'bb'])
  expect(byFirst<string>()('a', 'b')).toBe(0)
})

test('groupBy loses nothing and keeps the order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (numbers) => {
      const groups = groupBy(numbers, (number) => number % 3)
      expect([...groups.values()].flat().sort()).toEqual([...numbers].sort())
      for (const [key, group] of groups) expect(group).toEqual(numbers.filter((number) => number % 3 === key))
      expect([...groups.keys()]).toEqual([...new Set(numbers.map((number) => number % 3))])
    }),
  )
})
