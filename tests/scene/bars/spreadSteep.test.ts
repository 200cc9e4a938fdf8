import { expect, test } from 'vitest'
import { spreadSteep } from '../../../src/scene/bars/spreadSteep.ts'
import type { Segment } from '../../../src/scene/bars/wirePlan.ts'

/** Lines from one height to another, by their numbers. */
const list = (...heights: readonly (readonly [from: number, to: number])[]) => {
  const pieces = heights.map((_, tie): Segment => ({ tie, gap: 0, left: 0, right: 1, slanted: true }))
  return spreadSteep(pieces, { leftOf: ({ tie }) => heights[tie]![0], rightOf: ({ tie }) => heights[tie]![1] })
}

test('a line that slants gently, or alone, takes no more room than any other', () => {
  expect(list([0, 60], [100, 20]).width).toBe(0)
  expect(list([0, 400], [100, 20]).width).toBe(0)
})

test('of lines that lead up the uppermost turns first, of those that lead down the lowest, so that none crosses twice', () => {
  const { shareOf, width } = list([500, 20], [540, 60], [0, 400], [40, 440])
  expect([...shareOf].sort(([, a], [, b]) => a - b).map(([tie]) => tie)).toEqual([0, 1, 3, 2])
  expect(width).toBe(36)
})
