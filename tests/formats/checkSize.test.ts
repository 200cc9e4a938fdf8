import { expect, test } from 'vitest'
import { checkCount, checkSize, MOST_MEGABYTES, MOST_RELATIONS } from '../../src/formats/checkSize.ts'
import { checkDraft } from '../../src/formats/draft/checkDraft.ts'
import { BARE_OUTLINE } from '../../src/formats/draft/draftDataset.ts'
import { printIssue } from '../../src/model/describeIssue.ts'

test('files above the limit are refused, and those at the limit are not', () => {
  expect(checkSize(MOST_MEGABYTES * 1e6)).toBeNull()
  expect(printIssue(checkSize(MOST_MEGABYTES * 1e6 + 1)!)).toContain('too large; the limit is 200 MB')
})

test('a file with more relations than the limit is refused before anything is made of them', () => {
  expect(checkCount(MOST_RELATIONS)).toBeNull()
  const record = { place: 'line 2', fields: { source: 'a', target: 'b' } }
  const relations = Array.from({ length: MOST_RELATIONS + 1 }, () => record)
  const { file, issues } = checkDraft({ outline: BARE_OUTLINE, actors: [], relations, makesEnds: true, issues: [] })
  expect(file).toBeNull()
  expect(issues.map(printIssue)).toEqual(['too large; the limit is 1000000 relations'])
})
