import { isSameJson } from '../../base/isSameJson.ts'

/** The items of both lists, without those of the other that the first has already. */
export function mergeLists<Item>(own: readonly Item[], other: readonly Item[]): readonly Item[] {
  return [...own, ...other.filter((item) => !own.some((known) => isSameJson(known, item)))]
}
