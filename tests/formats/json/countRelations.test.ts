import { expect, test } from 'vitest'
import { countRelations } from '../../../src/formats/json/countRelations.ts'

const count = (value: unknown) => countRelations(JSON.stringify(value, null, 1), 100)

test('countRelations counts the relations of a dataset, and nothing that is called so elsewhere', () => {
  expect(count({ relations: [{ id: 'a' }, { id: 'b', evidence: [{}, {}] }, { id: 'c' }], events: [{}, {}] })).toBe(3)
  expect(count({ title: { en: '"relations": [{}, {}]' }, claims: [{ relations: [{}] }], relations: [] })).toBe(0)
  expect(count({ id: 'relations', actors: [{}, {}], relations: [{ note: { en: '\\" ] }' } }] })).toBe(1)
  expect(count({})).toBe(0)
})

test('countRelations counts no further than it is asked to', () => {
  expect(countRelations(`{"relations":[${'{},'.repeat(50)}{}]}`, 20)).toBe(20)
})

test.each(['', '{', '"relations', '[[[', '}}}{"relations":[{}'])(
  'countRelations survives what is no JSON: %j',
  (text) => {
    expect(countRelations(text, 10)).toBeGreaterThanOrEqual(0)
  },
)
