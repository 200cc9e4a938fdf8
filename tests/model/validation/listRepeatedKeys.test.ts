import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listRepeatedKeys } from '../../../src/model/validation/listRepeatedKeys.ts'

test('listRepeatedKeys finds none in what JSON.stringify prints, whatever its keys and texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(listRepeatedKeys(JSON.stringify(value, null, indent))).toEqual([])
    }),
  )
})

test('listRepeatedKeys finds the same key in one object, however it is spelled, and not in two', () => {
  const list = (text: string) => listRepeatedKeys(text).map(({ place, ...issue }) => [issue, place])
  expect(list('{"a": 1, "b": {"a": 2}, "c": [{"a": "a"}, {"a": ","}]}')).toEqual([])
  expect(list('{"a": 1,\n "\\u0061": [],\n "a": {}}')).toEqual([
    [{ code: 'repeated-key', key: 'a', severity: 'error' }, 'line 2, column 2'],
    [{ code: 'repeated-key', key: 'a', severity: 'error' }, 'line 3, column 2'],
  ])
  expect(list('[{"__proto__": 1, "x": {"y": ["z", "z"]}, "__proto__": 2}]')).toHaveLength(1)
})
