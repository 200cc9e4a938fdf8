import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../../src/model/change/applyChange.ts'
import { diffDatasets } from '../../../src/model/change/diffDatasets.ts'
import { printChange } from '../../../src/model/change/printChange.ts'
import { readChange } from '../../../src/model/change/readChange.ts'
import { printExactDataset, readExactDataset } from '../../../src/model/exactDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { arbitraryDatasets } from './arbitraryDatasets.ts'

test('a change that was printed and read does the same to a dataset that was printed and read', () => {
  fc.assert(
    fc.property(arbitraryDatasets, ([before, after]) => {
      const change = readChange(printChange(diffDatasets(before, after)))
      const applied = applyChange(change!, readExactDataset(printExactDataset(before))!)
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
      expect(JSON.stringify(toDatasetFile(applied.value))).toBe(JSON.stringify(toDatasetFile(after)))
      expect([...applied.value.stories.keys()]).toEqual([...after.stories.keys()])
      expect([...applied.value.terms.keys()]).toEqual([...after.terms.keys()])
    }),
  )
})

test('readChange reads nothing but a change', () => {
  const item = '{"id":"a","at":0,"record":1}'
  const sound = `{"actors":{"added":[${item}],"updated":[],"removed":[]}}`
  expect(readChange(sound)).not.toBe(null)
  const wrong = [
    ...['', '{', 'null', '[]', '7', '{"people":{"added":[],"updated":[],"removed":[]}}', '{"actors":null}'],
    ...['{"actors":{}}', '{"__proto__":{"added":[],"updated":[],"removed":[]}}'],
    ...['"a"', '{"at":0}', '{"id":7,"at":0}', '{"id":"a","at":-1}', '{"id":"a","at":"0"}', '{"id":"a"}'].map((other) =>
      sound.replace(item, other),
    ),
  ]
  expect(wrong.map(readChange)).toEqual(wrong.map(() => null))
})

test('readExactDataset reads nothing but what was printed', () => {
  for (const text of ['', '{', 'null', '{}', '{"dataset":{},"unsaid":{}}', '[]'])
    expect(readExactDataset(text)).toBe(null)
})
