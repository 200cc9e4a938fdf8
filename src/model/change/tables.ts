import { memoiseFor } from '../../base/memoise.ts'
import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset, Ends, Point } from '../dataset.ts'
import { deriveVocabulary } from '../vocabulary.ts'
import type { Field, RecordKind, Records } from './change.ts'

type Tables = { readonly [Kind in RecordKind]?: ReadonlyMap<string, Records[Kind]> }

const FIELDS: readonly Field[] = ['$schema', 'id', 'title', 'description', 'asOf', 'credits', 'license']

/** The records of one kind, in their order. */
export function getTable<Kind extends RecordKind>(
  dataset: Dataset,
  kind: Kind,
): ReadonlyMap<string, Records[RecordKind]> {
  if (kind === 'fields') return new Map(FIELDS.map((field) => [field, dataset[field]]))
  return kind === 'positions'
    ? indexPositions(dataset.positions)
    : dataset[kind as Exclude<Kind, 'fields' | 'positions'>]
}

/** The dataset with other records of some kinds, and what is derived of them. */
export function replaceTables(dataset: Dataset, { fields, positions, ...tables }: Tables): Dataset {
  const next: Dataset = {
    ...dataset,
    ...(tables as Partial<Dataset>),
    ...(fields && Object.fromEntries(fields)),
    ...(positions && { positions: toPositions(positions, dataset.positions) }),
    ...((tables.actors || tables.relations) && { ends: NO_ENDS }),
  }
  const { actorTypes, relationTypes, terms } = tables
  return actorTypes || relationTypes || terms ? { ...next, vocabulary: deriveVocabulary(next) } : next
}

/** They hold for no dataset, and so are looked up. */
const NO_ENDS: Ends = { actors: new Map(), relations: new Map(), source: new Int32Array(), target: new Int32Array() }

/** Places by layout and actor; no id of an actor has a space in it. */
export const indexPositions = memoiseFor((positions: Dataset['positions']): ReadonlyMap<string, Point> => {
  const indexed = [...positions].flatMap(([layout, own]) =>
    Array.from(own, ([actor, point]) => [`${layout} ${actor}`, point] as const),
  )
  return new Map(indexed)
})

/** Layouts in which nobody has another place stay the very same. */
function toPositions(indexed: ReadonlyMap<string, Point>, before: Dataset['positions']): Dataset['positions'] {
  const layouts = groupBy(indexed, ([key]) => key.slice(0, key.lastIndexOf(' ')))
  return new Map(
    Array.from(layouts, ([layout, own]): [string, ReadonlyMap<ActorId, Point>] => {
      const now = own.map(([key, point]) => [key.slice(layout.length + 1) as ActorId, point] as const)
      const old = [...(before.get(layout) ?? [])]
      const isSame =
        now.length === old.length &&
        now.every(([actor, point], index) => actor === old[index]![0] && point === old[index]![1])
      return [layout, isSame ? before.get(layout)! : new Map(now)]
    }),
  )
}
