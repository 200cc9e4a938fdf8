import { expect, test } from 'vitest'
import { crc32 } from '../../../src/base/crc32.ts'
import { getDensity, setDensity } from '../../../src/publish/png/setDensity.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function writeChunk(kind: string, data: readonly number[]): number[] {
  const body = [...[...kind].map((letter) => letter.charCodeAt(0)), ...data]
  const toBytes = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
  return [...toBytes(data.length), ...body, ...toBytes(crc32(Uint8Array.from(body)))]
}

/** The chunks of a PNG: kind and data. Fails if a checksum is wrong. */
function listChunks(png: Uint8Array): (readonly [kind: string, data: readonly number[]])[] {
  const view = new DataView(png.buffer)
  const chunks: (readonly [string, readonly number[]])[] = []
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + view.getUint32(at)
    expect(view.getUint32(end)).toBe(crc32(png.subarray(at + 4, end)))
    chunks.push([String.fromCharCode(...png.subarray(at + 4, at + 8)), [...png.subarray(at + 8, end)]])
    at = end + 4
  }
  return chunks
}

const HEAD = writeChunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
const BODY = [...writeChunk('IDAT', [1, 2, 3]), ...writeChunk('IEND', [])]

test('setDensity says the pixels per metre before the picture, and changes nothing else', () => {
  const png = setDensity(Uint8Array.from([...SIGNATURE, ...HEAD, ...BODY]), 300)
  expect([...png.subarray(0, 8)]).toEqual(SIGNATURE)
  const chunks = listChunks(png)
  expect(chunks.map(([kind]) => kind)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  // 300 per inch are 11,811 per metre.
  expect(chunks[1]![1]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])
})

test('setDensity replaces what a PNG said of it before', () => {
  const once = setDensity(Uint8Array.from([...SIGNATURE, ...HEAD, ...BODY]), 72)
  expect(setDensity(once, 300)).toEqual(setDensity(Uint8Array.from([...SIGNATURE, ...HEAD, ...BODY]), 300))
})

test('a bitmap of twice the size has twice the pixels per inch, so that it is no larger in print', () => {
  expect(getDensity({ kind: 'times', times: 2 })).toBe(192)
  expect(getDensity({ kind: 'print', millimetres: 90, dpi: 300 })).toBe(300)
})
