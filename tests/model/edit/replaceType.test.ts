import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { invertChange } from '../../../src/model/change/invertChange.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { TypeKind } from '../../../src/model/edit/createRecords.ts'
import { createGroup, createType, putRecords } from '../../../src/model/edit/createRecords.ts'
import { replaceGroup } from '../../../src/model/edit/replaceGroup.ts'
import { isWithin, replaceType, restoreType } from '../../../src/model/edit/replaceType.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { getSign } from '../../../src/model/vocabulary.ts'
import { build } from '../../network/given.ts'
import { arbitraryDatasets } from '../change/arbitraryDatasets.ts'

const DATASET = build({
  groups: [
    { id: 'unions', name: { en: 'Unions', ar: 'نقابات' } },
    { id: 'owners', name: { en: 'Owners' } },
  ],
  vocabulary: {
    actorTypes: [{ id: 'guild', parent: 'organisation', label: { en: 'Guild' } }],
    relationTypes: [
      { id: 'pays', parent: 'assists', label: { en: 'pays' }, sign: 0, definition: { en: 'Gives money' } },
      { id: 'bribes', parent: 'pays', label: { en: 'bribes' } },
      { id: 'supports', sign: -1 },
    ],
  },
  actors: [
    { id: 'a', name: { en: 'A' }, type: 'guild', group: 'unions' },
    { id: 'b', name: { en: 'B' }, type: 'state', group: 'owners' },
  ],
  relations: [
    { id: 'ab', type: 'pays', source: 'a', target: 'b' },
    { id: 'ba', type: 'bribes', source: 'b', target: 'a' },
    { id: 'own', type: 'pays', source: 'b', target: 'a', sign: 0 },
    { id: 'noted', type: 'pays', source: 'b', target: 'a', sign: 0, note: { en: 'only in name' } },
  ],
})
const getRelation = (dataset: Dataset, id: string) => dataset.relations.get(id as never)!

test('relations of a type that is replaced are of the other, and take its sign', () => {
  const after = replaceType(DATASET, 'relationTypes', 'pays', 'opposes')
  expect(after.relationTypes.has('pays')).toBe(false)
  expect(getRelation(after, 'ab').type).toBe('opposes')
  expect(getSign(after.vocabulary, getRelation(after, 'ab'))).toBe(-1)
})

test('a sign of its own that only repeated that of the type follows the type; one with a note stays', () => {
  const after = replaceType(DATASET, 'relationTypes', 'pays', 'opposes')
  expect(getRelation(after, 'own').sign).toBeNull()
  expect(getRelation(after, 'noted').sign).toBe(0)
  const changed = putRecords(DATASET, { relationTypes: [{ ...DATASET.relationTypes.get('pays')!, sign: 1 }] })
  expect(getRelation(changed, 'own').sign).toBeNull()
  expect(getRelation(changed, 'noted').sign).toBe(0)
})

test('a type that came down from one that goes keeps what it inherited, below the other', () => {
  const after = replaceType(DATASET, 'relationTypes', 'pays', 'opposes')
  expect(after.relationTypes.get('bribes')).toMatchObject({ parent: 'opposes', sign: 0, conduit: true })
  expect(after.vocabulary.relationTypes.get('bribes')).toMatchObject({
    ...{ sign: 0, conduit: true, direction: 'forward', label: { en: 'bribes' }, definition: { en: 'Gives money' } },
  })
})

test('a type can be replaced by one that came down from it', () => {
  const after = replaceType(DATASET, 'relationTypes', 'pays', 'bribes')
  expect(after.relationTypes.get('bribes')!.parent).toBe('assists')
  expect([...after.relations.values()].every(({ type }) => type === 'bribes')).toBe(true)
})

test('a built-in type is again as it was, once what the dataset said of it is taken back', () => {
  expect(DATASET.vocabulary.relationTypes.get('supports')!.sign).toBe(-1)
  expect(restoreType(DATASET, 'relationTypes', 'supports').vocabulary.relationTypes.get('supports')!.sign).toBe(1)
  expect(restoreType(DATASET, 'relationTypes', 'opposes')).toBe(DATASET)
})

test('what does not exist replaces nothing', () => {
  expect(replaceType(DATASET, 'actorTypes', 'guild', 'nobody')).toBe(DATASET)
  expect(replaceType(DATASET, 'actorTypes', 'nobody', 'guild')).toBe(DATASET)
  expect(replaceGroup(DATASET, 'unions', 'nobody')).toBe(DATASET)
})

test('a group leaves its actors in another, with names in languages that it lacks, or in none', () => {
  const merged = replaceGroup(DATASET, 'unions', 'owners')
  expect([...merged.actors.values()].map(({ group }) => group)).toEqual(['owners', 'owners'])
  expect([...merged.groups.values()]).toEqual([{ id: 'owners', name: { en: 'Owners', ar: 'نقابات' } }])
  expect(replaceGroup(DATASET, 'unions', null).actors.get('a' as never)!.group).toBeNull()
})

test('new types and groups have ids of their own, built-in ones counted', () => {
  const label = { en: 'Supports' }
  const type = createType(DATASET, 'relationTypes', { label, parent: 'assists' })
  expect(type.id).toBe('supports-2')
  const group = createGroup(DATASET, { en: 'Unions' })
  expect(group.id).toBe('unions-2')
  const after = putRecords(DATASET, { relationTypes: [type], groups: [group] })
  expect(after.vocabulary.relationTypes.get('supports-2')).toMatchObject({ label, sign: 1, conduit: true })
})

const KINDS: readonly TypeKind[] = ['actorTypes', 'relationTypes']

test('whatever type is replaced, nothing refers to it, types keep what they are, and undo gives the bytes back', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.constantFrom(...KINDS), fc.nat(), fc.nat(), ([dataset], kind, one, other) => {
      const [own, all] = [[...dataset[kind].keys()], [...dataset.vocabulary[kind].keys()]]
      const [id, into] = [own[one % own.length], all[other % all.length]!]
      if (id === undefined || id === into) return
      const after = replaceType(dataset, kind, id, into)
      const users = kind === 'actorTypes' ? after.actors : after.relations
      expect([...users.values()].filter(({ type }) => type === id)).toEqual([])
      expect([...after[kind].values()].filter((type) => type.id === id || type.parent === id)).toEqual([])
      for (const type of after[kind].values()) {
        const [before, now] = [dataset, after].map(({ vocabulary }) => vocabulary[kind].get(type.id)!)
        expect({ ...now, parent: null, plover: null }).toEqual({ ...before, parent: null, plover: null })
        expect(type.parent === null || !isWithin(after, kind, type.parent, type.id)).toBe(true)
      }
      expect(countErrors(after)).toBeLessThanOrEqual(countErrors(dataset))
      expectUndone(dataset, after)
    }),
    { numRuns: 200 },
  )
})

test('whatever group is replaced, nobody is in it, nobody is lost, and undo gives the bytes back', () => {
  fc.assert(
    fc.property(arbitraryDatasets, fc.nat(), fc.nat(), fc.boolean(), ([dataset], one, other, isMerged) => {
      const ids = [...dataset.groups.keys()]
      const [id, into] = [ids[one % ids.length], isMerged ? ids[other % ids.length]! : null]
      if (id === undefined || id === into) return
      const after = replaceGroup(dataset, id, into)
      expect([...after.actors.values()].filter(({ group }) => group === id)).toEqual([])
      expect([...after.actors.keys()]).toEqual([...dataset.actors.keys()])
      expectUndone(dataset, after)
    }),
    { numRuns: 100 },
  )
})

function countErrors(dataset: Dataset): number {
  const { issues } = readDataset(JSON.stringify(toDatasetFile(dataset)))
  return issues.filter(({ severity }) => severity === 'error').length
}

function expectUndone(before: Dataset, after: Dataset): void {
  const undone = applyChange(invertChange(diffDatasets(before, after)), after)
  expect(undone.ok && JSON.stringify(toDatasetFile(undone.value))).toBe(JSON.stringify(toDatasetFile(before)))
}
