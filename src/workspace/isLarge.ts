import type { Dataset } from '../model/dataset.ts'

/** From so many records on, the page asks the engine what it would otherwise find out at once. */
const LARGE = 10_000

/** Whether a dataset is so large that what goes through all of it would hold up the page: from about 25 ms on. */
export function isLarge({ actors, relations }: Dataset): boolean {
  return actors.size + relations.size >= LARGE
}
