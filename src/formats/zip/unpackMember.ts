import { Inflate } from 'fflate'
import { crc32 } from '../../base/crc32.ts'
import type { Result } from '../../base/result.ts'
import type { DamageReason } from '../../model/issue.ts'
import { findPacked } from './findPacked.ts'
import type { Member } from './readDirectory.ts'

const SLICE = 65_536
const STORED = 0
const DEFLATED = 8

/** Unpacks a file of an archive, up to its declared size. Checks the size and the checksum. */
export function unpackMember(archive: Uint8Array, member: Member): Result<Uint8Array, DamageReason> {
  const { size, checksum, method, isEncrypted } = member
  if (isEncrypted) return fail('encrypted')
  if (method !== STORED && method !== DEFLATED) return fail('method')
  const packed = findPacked(archive, member)
  if (packed === null) return fail('header')
  const bytes = method === STORED ? packed : inflate(packed, size)
  if (bytes === null || bytes.length !== size) return fail('size')
  return crc32(bytes) === checksum ? { ok: true, value: bytes } : fail('checksum')
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size)
  let length = 0
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && length <= size; at += SLICE)
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch {
    return null
  }
  return length === size ? bytes : null
}

function fail(reason: DamageReason) {
  return { ok: false as const, problems: [reason] }
}
