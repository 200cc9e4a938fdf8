import { expect, test } from 'vitest'
import { createReader } from '../../../src/workspace/derive/createReader.ts'

test('createReader gives what the map has for each key, in its order or in any other', () => {
  const map = new Map([...'abcd'].map((key, index) => [key, index]))
  for (const asked of ['abcd', 'acbd', 'dcba', 'axbcdyz', 'bbbb']) {
    const read = createReader(map)
    expect([...asked].map(read)).toEqual([...asked].map((key) => map.get(key)))
  }
})
