const SLICE = 4096
const LAST = 0x10ffff

/** Decodes UTF-32 without its byte order mark; `null` if the bytes are invalid. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string | null {
  if (bytes.length % 4 !== 0) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  let codes: number[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le')
    if (code > LAST || (code >= 0xd800 && code <= 0xdfff)) return null
    if (at > 0 || code !== 0xfeff) codes.push(code)
    if (codes.length === SLICE) {
      pieces.push(String.fromCodePoint(...codes))
      codes = []
    }
  }
  return pieces.join('') + String.fromCodePoint(...codes)
}
