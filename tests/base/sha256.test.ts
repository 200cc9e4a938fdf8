import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printBase64, readBase64 } from '../../src/base/base64.ts'
import { sha256 } from '../../src/base/sha256.ts'

test('sha256 gives what Node gives, for bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

test('base64 is what Node writes, and comes back over white space', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = printBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(readBase64(text.replace(/(.{5})/g, '$1\n '))).toEqual(bytes)
    }),
  )
})

test('readBase64 refuses what is not base64', () => {
  for (const text of ['a', 'ab*d', 'abcde', 'ä===']) expect(readBase64(text)).toBeUndefined()
})
