import { editDistance } from '../../base/closestText.ts'

/** Tells whether a typed word is the beginning of another, with at most `most` wrong letters (see `editDistance`). */
export function isMisspelling(typed: string, word: string, most: number): boolean {
  // This is cheap and rules out nearly every word.
  if (typed.length > word.length + most || countMissing(typed, word) > most) return false
  for (let length = typed.length - most; length <= typed.length + most; length++) {
    if (editDistance(typed, word.slice(0, length)) <= most) return true
  }
  return false
}

function countMissing(typed: string, word: string): number {
  let missing = 0
  for (const letter of typed) if (!word.includes(letter)) missing++
  return missing
}
