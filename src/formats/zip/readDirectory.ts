import type { Result } from '../../base/result.ts'
import type { DamageReason } from '../../model/issue.ts'

/** A file in an archive, as described by the directory at the end of the archive. */
export interface Member {
  readonly name: string
  readonly size: number
  readonly packedSize: number
  readonly checksum: number
  /** 0: stored as it is; 8: deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  /** The position of its own header. */
  readonly offset: number
  /** The bytes of its name, to be compared with its own header. */
  readonly rawName: Uint8Array
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff

/**
 * Reads the directory of a ZIP or ZIP64 archive. It must fill exactly the space that the archive declares, with exactly
 * as many entries, so that damage cannot make a file disappear.
 */
export function readDirectory(bytes: Uint8Array): Result<readonly Member[], DamageReason> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findEnd(view)
    if (end === null) return { ok: false, problems: ['no-directory'] }
    const { start, length, count } = readBounds(view, end)
    const members: Member[] = []
    let at = start
    while (at < start + length) {
      if (view.getUint32(at, true) !== ENTRY) return DAMAGED
      const { member, next } = readEntry(view, bytes, at)
      members.push(member)
      at = next
    }
    return at === start + length && members.length === count ? { ok: true, value: members } : DAMAGED
  } catch (error) {
    if (error instanceof RangeError) return DAMAGED
    throw error
  }
}

const DAMAGED = { ok: false as const, problems: ['directory' as const] }

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at
  }
  return null
}

/** The start of the directory, its length, and the number of its entries. */
function readBounds(view: DataView, end: number) {
  const bounds = {
    disks: view.getUint32(end + 4, true),
    countHere: view.getUint16(end + 8, true),
    count: view.getUint16(end + 10, true),
    length: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  }
  const isLarge = bounds.count === FULL_16 || bounds.length === FULL_32 || bounds.start === FULL_32
  const { disks, countHere, count, length, start } = isLarge ? readLargeBounds(view, end) : bounds
  const limit = isLarge ? end - 76 : end
  if (disks !== 0 || countHere !== count || start + length !== limit) throw new RangeError('directory out of place')
  return { start, length, count }
}

function readLargeBounds(view: DataView, end: number) {
  const locator = end - 20
  if (view.getUint32(locator, true) !== LOCATOR_64) throw new RangeError('no locator')
  const at = readLong(view, locator + 8)
  if (view.getUint32(at, true) !== END_64 || at !== end - 76) throw new RangeError('no end of ZIP64')
  return {
    disks: view.getUint32(at + 16, true) + view.getUint32(at + 20, true),
    countHere: readLong(view, at + 24),
    count: readLong(view, at + 32),
    length: readLong(view, at + 40),
    start: readLong(view, at + 48),
  }
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { member: Member; next: number } {
  const flags = view.getUint16(at + 8, true)
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const extraStart = at + 46 + nameLength
  const rawName = bytes.subarray(at + 46, extraStart)
  const large = findLarge(view, extraStart, extraLength)
  const next = extraStart + extraLength + view.getUint16(at + 32, true)
  if (next > view.byteLength) throw new RangeError('entry out of place')
  const read = (offset: number) => {
    const value = view.getUint32(at + offset, true)
    return value === FULL_32 && large ? large() : value
  }
  const size = read(24)
  const packedSize = read(20)
  const member = {
    name: decodeName(rawName),
    rawName,
    size,
    packedSize,
    checksum: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    offset: read(42),
  }
  return { member, next }
}

/** Gives the 64-bit numbers of an entry one by one, from their extra field. */
function findLarge(view: DataView, start: number, length: number): (() => number) | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    return () => {
      next += 8
      return readLong(view, next - 8)
    }
  }
  return undefined
}

function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
