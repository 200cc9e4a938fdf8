import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { createFileRecords } from '../../src/platform/storage/createFileRecords.ts'
import { createMemoryRecords } from '../../src/platform/storage/createMemoryRecords.ts'
import type { LayoutMemory } from '../../src/scene/arrangement.ts'

const MEMORY: LayoutMemory = {
  layout: 'force',
  level: 'headline',
  cast: ['a' as ActorId],
  centres: new Map([['a' as ActorId, { x: 1, y: 2 }]]),
}

const A = 'a' as ActorId
const MATRIX: LayoutMemory = {
  ...{ layout: 'matrix', level: 'all', cast: [A], groups: [[A]], turned: false },
  ...{ blocks: new Map([[A, 0]]), rows: new Map([[A, 28]]), columns: new Map([[A, 60]]) },
}

test('what a diagram remembers is there again until its document is removed for good', async () => {
  const records = createMemoryRecords(`memories-${crypto.randomUUID()}`)
  await records.put('own-a', [MEMORY, MATRIX])
  await records.put('own-b', [MEMORY])
  expect(await records.find('own-a')).toEqual([MEMORY, MATRIX])
  await records.remove('own-a')
  expect(await records.find('own-a')).toEqual([])
  expect(await records.find('own-b')).toEqual([MEMORY])
})

test('what is kept of the file of a document goes with the document, and that of others stays', async () => {
  const records = createFileRecords(`files-${crypto.randomUUID()}`)
  for (const id of ['own-a', 'own-b'] as const)
    await records.putCopy(id, { name: null, time: 1, contents: new Uint8Array([1]) })
  await records.remove('own-a')
  expect(await records.listCopies('own-a')).toEqual([])
  expect(await records.listCopies('own-b')).toHaveLength(1)
})

test('what is not as it should be of what is remembered is left out', async () => {
  const records = createMemoryRecords(`memories-${crypto.randomUUID()}`)
  const damaged = { ...MATRIX, rows: new Map([[A, Number.NaN]]) }
  await records.put('own-a', [damaged, { ...MATRIX, groups: null as never }, MEMORY])
  expect(await records.find('own-a')).toEqual([MEMORY])
})
