const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/**
 * The checksum of ZIP, gzip and PNG (CRC-32), from 0 to 2³² - 1. It detects any single flipped bit. `before` is that of
 * the bytes that stand before these.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = before ^ 0xffffffff
  for (let at = 0; at < bytes.length; at++) sum = TABLE[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
