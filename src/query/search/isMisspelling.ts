import { editDistance } from '../../base/closestText.ts'

/** Tells whether a typed word begins another one but for at most so many letters (see `editDistance`). */
export function isMisspelling(typed: string, word: string, most: number): boolean {
  // Cheap, and enough for nearly every word.
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
