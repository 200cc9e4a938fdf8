import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import { readDataset } from '../../src/model/readDataset.ts'

const readFixture = (name: string) => readFileSync(new URL(`../fixtures/v2/${name}`, import.meta.url))

test.each(['two-ports.graphml', 'two-ports.cyjs'])('%s, of version 2, is read as that dataset', async (name) => {
  const { file, issues } = await readAnyFormat([{ name, bytes: readFixture(name) }])
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const was = readDataset(readFixture('two-ports.json').toString()).file!
  expect(file!.relations).toEqual(was.relations)
  expect(file!.events).toEqual(was.events)
})
