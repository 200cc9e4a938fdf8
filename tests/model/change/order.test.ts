import { expect, test } from 'vitest'
import { continueDataset } from '../../../src/model/change/continueDataset.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { getStructure } from '../../../src/model/change/lineage.ts'
import { createRowLookup, getOrder, listIds } from '../../../src/model/change/order.ts'
import type { Dataset, Relation, RelationId } from '../../../src/model/dataset.ts'
import { getEnds } from '../../../src/network/getEnds.ts'
import { given } from '../../network/given.ts'

const DATASET = given('a heads b', 'b opposes c', 'c heads a')

function changeTo(relations: readonly Relation[], dataset = DATASET): Dataset {
  const next = { ...dataset, relations: new Map(relations.map((relation) => [relation.id, relation])) }
  const applied = continueDataset(diffDatasets(dataset, next), dataset)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.value
}

const [FIRST, ...OTHERS] = [...DATASET.relations.values()] as [Relation, ...Relation[]]

test('records that are updated keep the order of their table, and their ends as long as these are the same', () => {
  const after = changeTo([{ ...FIRST, status: 'past' }, ...OTHERS])
  expect(getOrder(after.relations)).toBe(getOrder(DATASET.relations))
  expect(listIds(after.relations)).toBe(listIds(DATASET.relations))
  expect(createRowLookup(after.relations)('r2')).toBe(1)
  expect(getEnds(after)).toBe(after.ends)
  expect(after.ends).toEqual({ ...DATASET.ends, relations: after.relations })
  expect(getStructure(after)).toBe(DATASET)
})

test('a relation that is tied to another has its ends there', () => {
  const after = changeTo([{ ...FIRST, target: OTHERS[0]!.target }, ...OTHERS])
  expect([...getEnds(after).target]).toEqual([2, 2, 0])
  expect(getEnds(after)).toBe(getEnds(after))
  expect(getStructure(after)).toBe(after)
})

test('records that come, go or move give their table another order', () => {
  const fourth = { ...FIRST, id: 'r4' as RelationId }
  for (const relations of [OTHERS, [...OTHERS, FIRST], [FIRST, ...OTHERS, fourth], [fourth, FIRST, ...OTHERS]]) {
    const after = changeTo(relations)
    expect(getOrder(after.relations)).not.toBe(getOrder(DATASET.relations))
    expect(listIds(after.relations)).toEqual(relations.map(({ id }) => id))
    const rowOf = createRowLookup(after.relations)
    for (const [place, { id }] of relations.entries()) expect(rowOf(id)).toBe(place)
    const actors = [...after.actors.keys()]
    const { source, target } = getEnds(after)
    expect(Array.from(source, (place) => actors[place])).toEqual(relations.map((relation) => relation.source))
    expect(Array.from(target, (place) => actors[place])).toEqual(relations.map((relation) => relation.target))
    expect(getStructure(after)).toBe(after)
  }
})
