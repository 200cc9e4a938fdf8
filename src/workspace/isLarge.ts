import type { Dataset } from '../model/dataset.ts'

/** From this number of records on, the page asks the engine instead of computing by itself. */
const LARGE = 10_000

/** Tells whether going through all of a dataset would block the page, for about 25 ms or more. */
export function isLarge({ actors, relations }: Dataset): boolean {
  return actors.size + relations.size >= LARGE
}
