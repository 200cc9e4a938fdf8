import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { compileFilter } from '../../src/query/compileFilter.ts'
import type { Filter, Visibility } from '../../src/query/filter.ts'
import { VISIBILITIES } from '../../src/query/filter.ts'
import { filterDataset } from '../../src/query/filterDataset.ts'
import { listAttributeFacets } from '../../src/query/listAttributeFacets.ts'
import { arbitraryDataset } from '../formats/arbitraryDataset.ts'

const arbitraryVisibility = fc.constantFrom<Visibility>(...VISIBILITIES)

/** Filters that name what the dataset has, and what it does not. */
function arbitraryFilter({ vocabulary, groups, actors, relations }: Dataset): fc.Arbitrary<Filter> {
  const states = (entries: Iterable<string>) =>
    fc.array(fc.tuple(fc.constantFrom(...entries, 'other'), arbitraryVisibility), { maxLength: 4 })
  const attributes = [...listAttributeFacets('actors', actors), ...listAttributeFacets('relations', relations)]
  return fc.record(
    {
      ...Object.fromEntries(attributes.map(({ name, order }) => [name, states(order)])),
      actorTypes: states(vocabulary.actorTypes.keys()),
      groups: states([...groups.keys(), '']),
      relationTypes: states(vocabulary.relationTypes.keys()),
      signs: states(['1', '0', '-1']),
      statuses: states(['actual', 'past', 'alleged']),
      explicitness: states(['stated', 'implied']),
      grades: states(['1', '6', 'unsourced']),
      dates: states(['yes', 'perhaps', 'no']),
      asOf: fc.constantFrom('2020', '1999-12', '2020-05-01/2021', 'never'),
    },
    { requiredKeys: [] },
  )
}

test('compileFilter gives what filterDataset gives, for one filter after another', () => {
  const arbitrary = arbitraryDataset
    .map(toDataset)
    .chain((dataset) => fc.tuple(fc.constant(dataset), fc.array(arbitraryFilter(dataset), { minLength: 1 })))
  fc.assert(
    fc.property(arbitrary, ([dataset, filters]) => {
      const apply = compileFilter(dataset)
      for (const filter of filters) {
        const { actors, relations, ...told } = apply(filter)
        const expected = filterDataset(dataset, filter)
        const toNames = (column: Uint8Array) => Array.from(column, (level) => VISIBILITIES[level])
        expect(toNames(actors)).toEqual([...expected.actors.values()])
        expect(toNames(relations)).toEqual([...expected.relations.values()])
        const { actors: _, relations: __, ...rest } = expected
        expect(told).toEqual(rest)
        expect([...told.counts].map(([facet, entries]) => [facet, [...entries]])).toEqual(
          [...rest.counts].map(([facet, entries]) => [facet, [...entries]]),
        )
      }
    }),
  )
})
