import fc from 'fast-check'
import type { Dataset, DatasetFile } from '../../../src/model/dataset.ts'
import { RECORD_LISTS } from '../../../src/model/recordLists.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { arbitraryDataset } from '../../formats/arbitraryDataset.ts'

/**
 * Three datasets that have much in common: each has some of the records of two others, in an order of its own. What they
 * refer to may be missing.
 */
export const arbitraryDatasets: fc.Arbitrary<readonly [Dataset, Dataset, Dataset]> = fc
  .tuple(arbitraryDataset, arbitraryDataset)
  .chain(([one, other]) => {
    const some = mix(one, other)
    return fc.tuple(fc.oneof(fc.constant(one), some), some, fc.oneof(fc.constant(one), some))
  })
  .map(([first, second, third]) => [toDataset(first), toDataset(second), toDataset(third)])

function mix(one: DatasetFile, other: DatasetFile): fc.Arbitrary<DatasetFile> {
  const some = <Item>(items: readonly Item[], others: readonly Item[]) => fc.shuffledSubarray([...items, ...others])
  const either = <Value>(value: Value, another: Value) => fc.constantFrom(value, another)
  const fields = ['id', 'title', 'description', 'asOf', 'credits', 'license'] as const
  return fc
    .record({
      lists: fc.tuple(...RECORD_LISTS.map((key) => some<unknown>(one[key], other[key]).map((items) => [key, items]))),
      fields: fc.tuple(...fields.map((key) => either<unknown>(one[key], other[key]).map((value) => [key, value]))),
      actorTypes: some(one.vocabulary.actorTypes, other.vocabulary.actorTypes),
      relationTypes: some(one.vocabulary.relationTypes, other.vocabulary.relationTypes),
      terms: some(Object.entries(one.vocabulary.terms ?? {}), Object.entries(other.vocabulary.terms ?? {})),
      positions: some(listPlaces(one), listPlaces(other)),
    })
    .map(({ lists, fields, actorTypes, relationTypes, terms, positions }) => ({
      ...one,
      ...Object.fromEntries(lists as [string, unknown][]),
      ...Object.fromEntries(fields as [string, unknown][]),
      vocabulary: { actorTypes, relationTypes, terms: Object.fromEntries(terms) },
      positions: joinPlaces(positions),
    }))
}

type Place = readonly [layout: string, actor: string, point: { readonly x: number; readonly y: number }]

function listPlaces({ positions }: DatasetFile): Place[] {
  return Object.entries(positions).flatMap(([layout, places]) =>
    Object.entries(places).map(([actor, point]): Place => [layout, actor, point]),
  )
}

function joinPlaces(places: readonly Place[]): DatasetFile['positions'] {
  const positions: Record<string, Record<string, Place[2]>> = {}
  for (const [layout, actor, point] of places) {
    positions[layout] ??= {}
    positions[layout][actor] = point
  }
  return positions
}
