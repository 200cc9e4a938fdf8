import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printBase64, readBase64 } from '../../src/base/base64.ts'

test('printBase64 prints what Node does, and readBase64 gives it back, over white space too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = printBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(readBase64(text)).toEqual(bytes)
      expect(readBase64(text.replace(/(.{7})/g, '$1\r\n\t'))).toEqual(bytes)
    }),
  )
})

test.each(['A', 'AAAAA', 'AA-A', 'AA_A', 'AA=A', 'Zm9v!', 'é==='])('readBase64 refuses %s', (text) => {
  expect(readBase64(text)).toBeUndefined()
})
