import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closestText, editDistance } from '../../src/base/closestText.ts'

test.each([
  ['kitten', 'sitting', 3],
  ['saturday', 'sunday', 3],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['pmf', 'pmc', 1],
  ['advises', 'advisse', 1],
  ['ab', 'ba', 1],
])('editDistance from %j to %j is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

test('editDistance is nought for the same word only, and never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})

test('editDistance counts the changes made', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(11), (word, at) => {
      expect(editDistance(word, word.slice(0, at) + word.slice(at + 1))).toBe(at < word.length ? 1 : 0)
    }),
  )
})

test('closestText finds the nearest word', () => {
  expect(closestText('pmf', ['inis', 'pmc', 'pm-office'])).toBe('pmc')
  expect(closestText('oposes', ['supports', 'opposes', 'poses'])).toBe('opposes')
})

test('closestText overlooks the case of letters', () => {
  expect(closestText('PMC', ['inis', 'pmc'])).toBe('pmc')
})

test('closestText finds nothing where more than a third would have to change', () => {
  expect(closestText('militray', ['ministry', 'military'])).toBe('military')
  expect(closestText('militia', ['ministry', 'military'])).toBeUndefined()
  expect(closestText('ab', ['xy'])).toBeUndefined()
  expect(closestText('anything', [])).toBeUndefined()
})
