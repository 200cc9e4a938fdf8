import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestIncreasing } from '../../src/base/longestIncreasing.ts'

test('longestIncreasing gives the indices of a longest increasing subsequence', () => {
  expect(longestIncreasing([])).toEqual([])
  expect(longestIncreasing([1, 2, 0])).toEqual([0, 1])
  expect(longestIncreasing([2, 0, 1])).toEqual([1, 2])
  expect(longestIncreasing([3, 2, 1])).toHaveLength(1)
})

test('longestIncreasing finds none shorter than an exhaustive search does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (numbers) => {
      const found = longestIncreasing(numbers)
      const isRising = (indices: readonly number[]) =>
        indices.every(
          (index, at) => at === 0 || (indices[at - 1]! < index && numbers[indices[at - 1]!]! < numbers[index]!),
        )
      expect(isRising(found)).toBe(true)
      for (let set = 0; set < 1 << numbers.length; set++) {
        const indices = [...numbers.keys()].filter((index) => set & (1 << index))
        if (isRising(indices)) expect(indices.length).toBeLessThanOrEqual(found.length)
      }
    }),
  )
})
