import type { RankedValue } from '../../workspace/measuring.ts'

/** The rank of a value in its order, from 1; equal values share the first of theirs. */
export function rankOf(values: readonly RankedValue[], index: number): number {
  const { value } = values[index]!
  let first = index
  while (first > 0 && values[first - 1]!.value === value) first--
  return first + 1
}
