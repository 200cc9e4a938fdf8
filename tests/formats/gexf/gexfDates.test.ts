import { expect, test } from 'vitest'
import { toSpan } from '../../../src/formats/gexf/toSpan.ts'

test.each([
  ['1999-05', '2000-02', '1999-05-01', '2000-02-29'],
  ['1999', null, '1999-01-01', undefined],
  [null, '199X', undefined, '1999-12-31'],
  ['1999?', '2000~', undefined, undefined],
  ['../1999', '-0043', undefined, undefined],
])('toSpan gives from %s to %s the days %s and %s', (start, end, first, last) => {
  expect(toSpan({ start, end })).toEqual({ start: first, end: last })
})
