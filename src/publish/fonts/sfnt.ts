import { unzlibSync, zlibSync } from 'fflate'

/** The tables of a font by tag. */
export type FontTables = ReadonlyMap<string, Uint8Array>

const TRUETYPE = 0x00010000
const WOFF = 0x774f4646
/** Offset of the checksum of the whole font in its table `head`. */
const ADJUSTMENT_AT = 8
const ADJUSTMENT = 0xb1b0afba

/** Reads a TrueType font in WOFF 1.0 (W3C 2012), the format of the bundled fonts. */
export function readWoff(file: Uint8Array): FontTables {
  // In Node, `slice` on a Buffer copies nothing, so this makes a plain Uint8Array.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== WOFF || view.getUint32(4) !== TRUETYPE) throw new Error('readWoff: not a TrueType WOFF')
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(12); index++) {
    const at = 44 + index * 20
    const [offset, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
    const data = bytes.subarray(offset, offset + packed)
    tables.set(readTag(bytes, at), packed === length ? data.slice() : unzlibSync(data))
  }
  return tables
}

/** Prints tables as compressed WOFF 1.0. */
export function writeWoff(tables: FontTables): Uint8Array {
  const sorted = withChecksum(tables)
  const packed = sorted.map(([, data]) => {
    const smaller = zlibSync(data, { level: 9 })
    return smaller.length < data.length ? smaller : data
  })
  const header = 44 + sorted.length * 20
  const length = packed.reduce((sum, data) => sum + padded(data.length), header)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  const sfntLength = sorted.reduce((sum, [, data]) => sum + padded(data.length), 12 + sorted.length * 16)
  for (const [at, value] of [
    [0, WOFF],
    [4, TRUETYPE],
    [8, length],
    [16, sfntLength],
  ] as const)
    view.setUint32(at, value)
  view.setUint16(12, sorted.length)
  let offset = header
  for (const [index, [tag, data]] of sorted.entries()) {
    const at = 44 + index * 20
    const own = packed[index]!
    writeTag(bytes, at, tag)
    for (const [field, value] of [offset, own.length, data.length, sum(data)].entries())
      view.setUint32(at + 4 + field * 4, value)
    bytes.set(own, offset)
    offset += padded(own.length)
  }
  return bytes
}

/** Prints tables as an uncompressed font file (OpenType 1.9, "sfnt"). */
export function writeSfnt(tables: FontTables): Uint8Array {
  const sorted = withChecksum(tables)
  const header = 12 + sorted.length * 16
  const bytes = new Uint8Array(sorted.reduce((length, [, data]) => length + padded(data.length), header))
  const view = new DataView(bytes.buffer)
  writeDirectory(view, sorted.length)
  let offset = header
  for (const [index, [tag, data]] of sorted.entries()) {
    const at = 12 + index * 16
    writeTag(bytes, at, tag)
    for (const [field, value] of [sum(data), offset, data.length].entries()) view.setUint32(at + 4 + field * 4, value)
    bytes.set(data, offset)
    offset += padded(data.length)
  }
  return bytes
}

function writeDirectory(view: DataView, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count))
  view.setUint32(0, TRUETYPE)
  for (const [field, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries())
    view.setUint16(4 + field * 2, value)
}

/** Sorts the tables by tag and sets the checksum of the whole in `head`. */
function withChecksum(tables: FontTables): (readonly [string, Uint8Array])[] {
  const head = tables.get('head')!.slice()
  const view = new DataView(head.buffer)
  view.setUint32(ADJUSTMENT_AT, 0)
  const sorted = [...tables, ['head', head] as const]
    .filter(([tag, data]) => tag !== 'head' || data === head)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = new Uint8Array(12 + sorted.length * 16)
  const directoryView = new DataView(directory.buffer)
  writeDirectory(directoryView, sorted.length)
  let [offset, all] = [directory.length, 0]
  for (const [index, [tag, data]] of sorted.entries()) {
    writeTag(directory, 12 + index * 16, tag)
    for (const [field, value] of [sum(data), offset, data.length].entries())
      directoryView.setUint32(12 + index * 16 + 4 + field * 4, value)
    offset += padded(data.length)
    all += sum(data)
  }
  view.setUint32(ADJUSTMENT_AT, ADJUSTMENT - ((sum(directory) + all) >>> 0))
  return sorted
}

/** The OpenType checksum: the sum of the big-endian 32-bit words. */
function sum(data: Uint8Array): number {
  let total = 0
  for (let at = 0; at < data.length; at += 4) {
    const word = (data[at]! << 24) | ((data[at + 1] ?? 0) << 16) | ((data[at + 2] ?? 0) << 8) | (data[at + 3] ?? 0)
    total = (total + word) >>> 0
  }
  return total
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}

function readTag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function writeTag(bytes: Uint8Array, at: number, tag: string): void {
  for (let index = 0; index < 4; index++) bytes[at + index] = tag.charCodeAt(index)
}
