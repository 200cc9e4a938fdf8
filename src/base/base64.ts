const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = new Map([...LETTERS].map((letter, code) => [letter.charCodeAt(0), code]))

/** Prints bytes as base64 (RFC 4648). */
export function printBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const word = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(word >> shift) & 63]!)
    const left = bytes.length - at
    pieces.push(
      left === 1 ? `${letters[0]}${letters[1]}==` : left === 2 ? `${letters.slice(0, 3).join('')}=` : letters.join(''),
    )
  }
  return pieces.join('')
}

/** Reads base64, ignoring white space; `undefined` if the text contains anything else. */
export function readBase64(text: string): Uint8Array | undefined {
  const bare = text.replace(/\s+/g, '').replace(/={0,2}$/, '')
  if (bare.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let [word, bits, at] = [0, 0, 0]
  for (let index = 0; index < bare.length; index++) {
    const code = CODES.get(bare.charCodeAt(index))
    if (code === undefined) return undefined
    word = ((word << 6) | code) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (word >> bits) & 0xff
  }
  return bytes
}
