import { expect, test } from 'vitest'
import { createRandom } from '../../src/base/random.ts'

function draw(seed: number, count: number): number[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, random)
}

test('createRandom gives the same numbers for the same seed, and others for another', () => {
  expect(draw(7, 100)).toEqual(draw(7, 100))
  expect(draw(7, 100)).not.toEqual(draw(8, 100))
})

test('createRandom gives the numbers of mulberry32', () => {
  expect(draw(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197])
})

test('createRandom spreads evenly over [0, 1)', () => {
  const numbers = draw(1, 100_000)
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
  )
  expect(tenths.reduce((sum, count) => sum + count)).toBe(100_000)
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})
