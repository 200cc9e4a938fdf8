import type { Member } from './readDirectory.ts'

const HEADER = 0x04034b50
const HEADER_LENGTH = 30

/** Finds the packed bytes of a file, which follow its header; `null` if the header is that of another file. */
export function findPacked(archive: Uint8Array, { offset, packedSize, method, rawName }: Member): Uint8Array | null {
  if (offset + HEADER_LENGTH > archive.length) return null
  const view = new DataView(archive.buffer, archive.byteOffset + offset, archive.length - offset)
  const nameLength = view.getUint16(26, true)
  const start = offset + HEADER_LENGTH + nameLength + view.getUint16(28, true)
  const name = archive.subarray(offset + HEADER_LENGTH, offset + HEADER_LENGTH + nameLength)
  const isSame = view.getUint32(0, true) === HEADER && view.getUint16(8, true) === method && isEqual(name, rawName)
  return isSame && start + packedSize <= archive.length ? archive.subarray(start, start + packedSize) : null
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
