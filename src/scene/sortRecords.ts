import { byText } from '../base/order.ts'
import type { Dataset } from '../model/dataset.ts'

/** Sorts actors and relations by id, so that the order in the file does not matter. */
export function sortRecords(dataset: Dataset): Dataset {
  return { ...dataset, actors: sortById(dataset.actors), relations: sortById(dataset.relations) }
}

function sortById<Id extends string, Value>(records: ReadonlyMap<Id, Value>): ReadonlyMap<Id, Value> {
  return new Map([...records].sort(([a], [b]) => byText(a, b)))
}
