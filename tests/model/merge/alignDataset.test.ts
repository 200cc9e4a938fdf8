import { expect, test } from 'vitest'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { createActor, createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeRelations } from '../../../src/model/edit/removeRecords.ts'
import { alignDataset } from '../../../src/model/merge/alignDataset.ts'
import { mergeDatasets } from '../../../src/model/merge/mergeDatasets.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { given } from '../../network/given.ts'

const before = given('a opposes b')
const actor = { ...createActor(before, { name: { en: 'C', ar: 'ج' } }), description: { en: 'x' } }
const relation = createRelation(before, { type: 'supports', source: 'a' as never, target: actor.id, note: { en: 'n' } })
const mine = putRecords(before, { actors: [actor], relations: [relation] })
const saved = toDataset(readDataset(JSON.stringify(toDatasetFile(mine))).file!)

test('a file that was just saved differs in nothing, and brings nothing back that was deleted since', () => {
  expect(diffDatasets(mine, alignDataset(saved, mine))).toEqual({})
  const later = removeRelations(mine, [relation.id])
  const { dataset, conflicts } = mergeDatasets(mine, later, alignDataset(saved, mine))
  expect(conflicts).toEqual([])
  expect(diffDatasets(later, dataset)).toEqual({})
})

test('what a file says otherwise stays as the file says it', () => {
  const file = toDatasetFile(saved)
  const other = toDataset({
    ...file,
    relations: file.relations.map((one) => (one.id === relation.id ? { ...one, note: { en: 'other' } } : one)),
  })
  const change = diffDatasets(mine, alignDataset(other, mine))
  expect(Object.keys(change)).toEqual(['relations'])
  expect(change.relations!.updated.get(relation.id)![1].note).toEqual({ en: 'other' })
})
