import { expect, test } from 'vitest'
import type { SourceId } from '../../../src/model/dataset.ts'
import { keepLeftOutTexts } from '../../../src/model/merge/keepLeftOutTexts.ts'
import { mergeDatasets } from '../../../src/model/merge/mergeDatasets.ts'
import { build } from '../../network/given.ts'

const withPassages = (...passages: readonly object[]) => build({ sources: [{ id: 's', passages }] })
const first = { id: 'P1', summary: { en: 'The port closed.' } }
const second = { id: 'P2', summary: { en: 'It opened again.' } }
const base = withPassages({ ...first, text: 'Closed since May.' }, { ...second, text: 'Open since June.' })

function merge(mine: typeof base, theirs: typeof base) {
  const { dataset, conflicts } = mergeDatasets(base, mine, keepLeftOutTexts(base, theirs))
  return { conflicts, passages: dataset.sources.get('s' as SourceId)!.passages }
}

test('a file that came without texts takes none away, and brings what else it changed', () => {
  const reworded = { ...first, summary: { en: 'The port was closed.' } }
  const { passages, conflicts } = merge(base, withPassages(reworded, second))
  expect(conflicts).toEqual([])
  expect(passages).toMatchObject([
    { id: 'P1', text: 'Closed since May.', summary: { en: 'The port was closed.' } },
    { id: 'P2', text: 'Open since June.' },
  ])
  expect(keepLeftOutTexts(base, withPassages(first, second))).toEqual(base)
})

test('texts that were changed on either side are taken, and a passage that was removed is gone', () => {
  const mine = withPassages({ ...first, text: 'Closed since April.' }, { ...second, text: 'Open since June.' })
  expect(merge(mine, withPassages(first, second)).passages[0]).toMatchObject({ text: 'Closed since April.' })
  const theirs = withPassages(first, { ...second, text: 'Open since July.' })
  expect(merge(base, theirs).passages[1]).toMatchObject({ text: 'Open since July.' })
  expect(merge(base, withPassages(second)).passages.map(({ id }) => id)).toEqual(['P2'])
})

test('a text that mine removed stays removed, and a file that lacks nothing stays as it is', () => {
  const mine = withPassages(first, { ...second, text: 'Open since June.' })
  expect(merge(mine, withPassages(first, second)).passages[0]!.text).toBeUndefined()
  const theirs = withPassages({ ...first, text: 'a' }, { ...second, text: 'b' }, { id: 'P3' })
  expect(keepLeftOutTexts(base, theirs)).toBe(theirs)
})
