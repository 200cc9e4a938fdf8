import { expect, test } from 'vitest'
import { crc32 } from '../../src/base/crc32.ts'

test('crc32 gives the check value of the standard, and nought for nothing', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

test('crc32 goes on from the bytes before', () => {
  const [one, other] = ['12345', '6789'].map((text) => new TextEncoder().encode(text))
  expect(crc32(other!, crc32(one!))).toBe(0xcbf43926)
})
