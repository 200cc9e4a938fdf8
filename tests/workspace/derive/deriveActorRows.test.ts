import { expect, test } from 'vitest'
import type { DatasetFile } from '../../../src/model/dataset.ts'
import { datasetSchema } from '../../../src/model/schema.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import type { Filter } from '../../../src/query/filter.ts'
import { deriveActorRows } from '../../../src/workspace/derive/deriveActorRows.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { INITIAL_STATE } from '../../../src/workspace/workspaceState.ts'

const raw = {
  format: 'throughline-dataset',
  version: 3,
  id: 'three',
  title: { en: 'Three' },
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id }, type: 'organisation' })),
  relations: [
    { id: 'r1', type: 'supports', source: 'a', target: 'b' },
    { id: 'r2', type: 'opposes', source: 'a', target: 'b' },
    { id: 'r3', type: 'opposes', source: 'a', target: 'a' },
    { id: 'r4', type: 'part_of', source: 'b', target: 'a' },
  ],
}
const dataset = toDataset(datasetSchema.parse(raw) as DatasetFile)
const rowsWith = (filter: Filter) => deriveActorRows({ ...INITIAL_STATE, dataset, view: { ...INITIAL_VIEW, filter } })
const tiesOf = (filter: Filter) => rowsWith(filter).map((row) => [row.id, row.out, row.in, row.supportive, row.adverse])

test('deriveActorRows counts relations by direction and sign, one with itself in both directions but once by sign', () => {
  expect(tiesOf({})).toEqual([
    ['a', 3, 2, 1, 2],
    ['b', 1, 2, 1, 1],
    ['c', 0, 0, 0, 0],
  ])
})

test('deriveActorRows does not count what the filters hide', () => {
  expect(tiesOf({ signs: [['-1', 'hide']] })[0]).toEqual(['a', 1, 1, 1, 0])
  expect(rowsWith({ actorTypes: [['organisation', 'hide']] })).toEqual([])
})
