import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutToDifference } from '../../src/base/cutToDifference.ts'

test('short texts stay as they are', () => {
  expect(cutToDifference('one', 'other', 5)).toEqual(['one', 'other'])
})

test('of long texts that around the first difference is left', () => {
  const same = 'x'.repeat(100)
  expect(cutToDifference(`${same}a`, `${same}b${same}`, 50)).toEqual([
    `…${'x'.repeat(40)}a`,
    `…${'x'.repeat(40)}b${'x'.repeat(9)}…`,
  ])
  expect(cutToDifference(same, `${same}b`, 50)[1]).toBe(`…${'x'.repeat(40)}b`)
})

test('texts that differ still differ once they are cut, and no letter is torn', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '🙂', ' '), maxLength: 120 })
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [cut, otherCut] = cutToDifference(one, other, 45)
      expect(cut === otherCut).toBe(one === other)
      for (const text of [cut, otherCut]) {
        expect(Array.from(text).length).toBeLessThanOrEqual(47)
        expect(text).not.toMatch(/\p{Surrogate}/u)
      }
    }),
  )
})
