import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDataset } from '../../../src/model/readDataset.ts'
import { printCarried } from '../../../src/publish/svg/printCarried.ts'

const file = readDataset(readFileSync(new URL('../../fixtures/v3/two-ports.json', import.meta.url), 'utf8')).file!

test('a published file carries the dataset without the texts of passages, unless they are wanted', () => {
  expect(JSON.stringify(file)).toContain('In May the tolls went up')
  const carried = printCarried(file, { withTexts: false })
  expect(carried).not.toContain('In May the tolls went up')
  expect(printCarried(file, { withTexts: true })).toBe(JSON.stringify(file))
  expect(readDataset(carried)).toMatchObject({ issues: readDataset(JSON.stringify(file)).issues })
  expect(readDataset(carried).file).toMatchObject({ relations: file.relations, claims: file.claims })
})
