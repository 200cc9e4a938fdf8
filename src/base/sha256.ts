const ROUNDS = 64
const [CONSTANTS, INITIAL] = findConstants()

/** The SHA-256 digest of some bytes (FIPS 180-4), where a promise of the browser's own would come too late. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(ROUNDS)
  const padded = pad(bytes)
  const view = new DataView(padded.buffer)
  for (let at = 0; at < padded.length; at += 64) {
    for (let index = 0; index < 16; index++) words[index] = view.getUint32(at + index * 4)
    for (let index = 16; index < ROUNDS; index++) {
      const [a, b] = [words[index - 15]!, words[index - 2]!]
      const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
      const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
      words[index] = words[index - 16]! + low + words[index - 7]! + high
    }
    compress(state, words)
  }
  const digest = new Uint8Array(32)
  const out = new DataView(digest.buffer)
  for (const [index, word] of state.entries()) out.setUint32(index * 4, word)
  return digest
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let index = 0; index < ROUNDS; index++) {
    const big = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + big + ((e & f) ^ (~e & g)) + CONSTANTS[index]! + words[index]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index]! += word
}

function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
  return padded
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits of what stands behind the point in the cube roots, and square roots, of the first primes. */
function findConstants(): readonly [Uint32Array, Uint32Array] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < ROUNDS; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) >>> 0
  return [
    Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  ]
}
