import { expect, test } from 'vitest'
import iraq from '../../graph-data/iraq-security-reform/dataset.json'
import type { ActorId, DatasetFile } from '../../src/model/dataset.ts'
import { putRecords } from '../../src/model/edit/createRecords.ts'
import { datasetSchema } from '../../src/model/schema.ts'
import { toDataset } from '../../src/model/toDataset.ts'
import { toDatasetFile } from '../../src/model/toDatasetFile.ts'
import { getHistoryWords } from '../../src/workspace/catalogue/getHistoryWords.ts'
import { removeRecords } from '../../src/workspace/commands/edit.ts'
import { undo } from '../../src/workspace/commands/history.ts'
import { restoreVersion } from '../../src/workspace/commands/restoreVersion.ts'
import { compareVersions } from '../../src/workspace/compareVersions.ts'
import { givenState } from './givenState.ts'

const before = toDataset(datasetSchema.parse(iraq) as DatasetFile)
const IRAN = 'iran' as ActorId
const state = givenState({ dataset: before })
const edited = removeRecords({ actors: [IRAN], relations: [] }, 1)(state)

test('compareVersions names actors that went and says the sentences of their relations', () => {
  const [actors, relations] = ['actors', 'relations'].map((kind) =>
    compareVersions(before, edited.dataset!, 'en').find((difference) => difference.kind === kind),
  )
  expect(actors).toMatchObject({ came: [], went: [{ name: 'Iran' }], changed: [] })
  expect(relations!.went.every(({ name }) => /\bIran\b/.test(name))).toBe(true)
  expect(relations!.came).toEqual([])
})

test('of a few records that came or went it is said what they say besides their names', () => {
  const relation = [...before.relations.values()].find(({ source }) => source === IRAN)!
  const without = removeRecords({ actors: [], relations: [relation.id] }, 1)(state).dataset!
  const [went] = compareVersions(before, without, 'en').find(({ kind }) => kind === 'relations')!.went
  const [came] = compareVersions(without, before, 'en').find(({ kind }) => kind === 'relations')!.came
  expect(went!.fields).toContainEqual({ field: 'status', before: 'Actual', after: null })
  expect(came!.fields).toContainEqual({ field: 'status', before: null, after: 'Actual' })
  expect(came!.fields.map(({ field }) => field)).toContain('evidence')
  expect(came!.fields.map(({ field }) => field)).not.toContain('source')
})

test('compareVersions finds nothing between a dataset and itself read anew', () => {
  expect(compareVersions(before, toDataset(toDatasetFile(before)), 'en')).toEqual([])
})

test('restoreVersion brings a version back in one step that can be undone', () => {
  const restored = restoreVersion(before, { revision: 1, time: 0, name: 'First' }, 2)(edited)
  expect(toDatasetFile(restored.dataset!)).toEqual(toDatasetFile(before))
  expect(getHistoryWords('en').undo(restored.history.done.at(-1)!.label)).toBe('Undo: bring back “First”')
  expect(getHistoryWords('ar').undo(restored.history.done.at(-1)!.label)).toContain('«First»')
  expect(toDatasetFile(undo()(restored).dataset!)).toEqual(toDatasetFile(edited.dataset!))
})

test('restoreVersion does nothing where nothing differs', () => {
  expect(restoreVersion(before, { revision: 1, time: 0, name: null }, 2)(state)).toBe(state)
})

test('compareVersions says which field changed from what to what, in the words of the dataset', () => {
  const relation = [...before.relations.values()].find(({ source }) => source === IRAN)!
  const actor = before.actors.get(IRAN)!
  const changed = putRecords(before, {
    actors: [
      { ...actor, name: { ...actor.name, en: 'Persia' }, type: 'person' as never, aliases: ['Iran', 'Teheran'] },
    ],
    relations: [{ ...relation, status: 'possible', start: '2020-07', sign: -1, credibility: 2 }],
  })
  const [actors, relations] = compareVersions(before, changed, 'en')
  expect(actors!.changed[0]).toMatchObject({ name: 'Persia' })
  expect(actors!.changed[0]!.fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        field: 'name',
        before: expect.stringContaining('Iran'),
        after: expect.stringContaining('Persia'),
      }),
      expect.objectContaining({ field: 'type', after: 'Person' }),
      expect.objectContaining({ field: 'aliases', after: 'Iran · Teheran' }),
    ]),
  )
  expect(relations!.changed[0]!.fields.map(({ field, before: old, after }) => [field, old, after])).toEqual([
    ['sign', null, 'Adverse'],
    ['status', 'Actual', 'Possible'],
    ['start', null, 'July 2020'],
    ['credibility', expect.any(String), '2: probably true'],
  ])
})
