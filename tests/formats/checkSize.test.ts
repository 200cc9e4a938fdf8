import { expect, test } from 'vitest'
import { checkCount, checkSize, MOST_MEGABYTES, MOST_RELATIONS } from '../../src/formats/checkSize.ts'
import { checkDraft } from '../../src/formats/draft/checkDraft.ts'
import { BARE_OUTLINE } from '../../src/formats/draft/draftDataset.ts'
import { jsonFormat } from '../../src/formats/json/jsonFormat.ts'
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
  expect(issues.map(printIssue)).toEqual(['too large; the limit is 1,000,000 relations'])
})

test('a dataset with more relations than the limit is refused before it is parsed', () => {
  const relation = '{"id":"a","type":"b","source":"c","target":"d"}'
  const text = `{"format":"throughline-dataset","relations":[${`${relation},`.repeat(MOST_RELATIONS)}${relation}]`
  const { file, issues } = jsonFormat.read([{ name: 'x.json', bytes: new TextEncoder().encode(text) }])
  expect(file).toBeNull()
  expect(issues.map(printIssue)).toEqual(['too large; the limit is 1,000,000 relations'])
})
