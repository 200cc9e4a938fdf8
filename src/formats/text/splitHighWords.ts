interface HighWords {
  /** The words that consist of letters above ASCII alone, as bytes. */
  readonly words: readonly (readonly number[])[]
  /** How many letters these have together. */
  readonly letters: number
  /** How many letters above ASCII stand among ASCII ones, as in Windows-1252, or alone. */
  readonly mixed: number
}

/** Splits off the words of a text in an encoding of one byte per letter that are not in Latin letters. */
export function splitHighWords(sample: Uint8Array): HighWords {
  const words: number[][] = []
  let [letters, mixed, plain] = [0, 0, 0]
  let word: number[] = []
  const endWord = () => {
    if (plain > 0 || word.length === 1) mixed += word.length
    else if (word.length > 0) {
      words.push(word)
      letters += word.length
    }
    word = []
    plain = 0
  }
  for (const byte of sample) {
    if (byte >= 0xc0 || YO.has(byte)) word.push(byte)
    else if (isPlainLetter(byte)) plain++
    else endWord()
  }
  endWord()
  return { words, letters, mixed }
}

/** The letter yo, which stands apart from the others: in Windows-1251, and in KOI8-R. */
const YO: ReadonlySet<number> = new Set([0xa8, 0xb8, 0xa3, 0xb3])

export function isPlainLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
