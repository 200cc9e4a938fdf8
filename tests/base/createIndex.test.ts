import naughty from 'big-list-of-naughty-strings'
import { expect, test } from 'vitest'
import { createIndex } from '../../src/base/createIndex.ts'

test('createIndex tells the place of every text, and of none that is not there, whatever objects inherit', () => {
  const texts = [...new Set([...naughty, '__proto__', 'constructor', 'toString', '1', '0', ''])]
  const find = createIndex(texts)
  expect(texts.map(find)).toEqual(texts.map((_, place) => place))
  const none = createIndex(['a'])
  for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0'])
    expect(none(text)).toBeUndefined()
})
