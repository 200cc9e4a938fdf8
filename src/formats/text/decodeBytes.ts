import { decodeUtf32 } from './decodeUtf32.ts'

/**
 * Decodes bytes in an encoding; `null`: the encoding is unknown, or has no such bytes. If that is not fatal, such bytes
 * are U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, { isFatal } = { isFatal: true }): string | null {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding)
  try {
    const decoder = new TextDecoder(encoding, { fatal: isFatal })
    // Without streaming, Node 20 decodes Windows-1252 as Latin-1, which lacks quotes and the euro sign.
    return decoder.decode(bytes, { stream: decoder.encoding === 'windows-1252' })
  } catch {
    return null
  }
}
