import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readList, writeList } from '../../../src/formats/text/writeList.ts'

test('writeList protects what would be read as something else', () => {
  expect(writeList(['a', 'b; c', ' d ', '\\', '', null, 'e'])).toBe('a; b\\; c; \\ d\\ ; \\\\; \\e; ; e')
})

test('readList reads what people type', () => {
  expect(readList('a;b ;  c')).toEqual(['a', 'b', 'c'])
  expect(readList('')).toEqual([])
  expect(readList('a;')).toEqual(['a', null])
  expect(readList('a\\')).toEqual(['a\\'])
})

test('readList gives back what writeList was given', () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom(...'\\; e\n\ta') }), fc.string())
  const list = fc.array(fc.option(text, { nil: null })).filter((items) => items.length !== 1 || items[0] !== null)
  fc.assert(
    fc.property(list, (items) => {
      const isNothing = items.length > 0 && items.every((item) => item === null)
      expect(isNothing || readList(writeList(items))).toEqual(isNothing || items)
    }),
  )
})
