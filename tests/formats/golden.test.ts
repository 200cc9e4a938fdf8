import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { describeLoss } from '../../src/formats/describeLoss.ts'
import { listLosses } from '../../src/formats/listLosses.ts'
import { FORMATS } from '../../src/formats/registry.ts'
import type { DatasetFile } from '../../src/model/dataset.ts'
import { printIssue } from '../../src/model/describeIssue.ts'
import { readDataset } from '../../src/model/readDataset.ts'

const DATASETS = ['../../graph-data/highland-tribes/dataset.json', '../fixtures/v3/two-ports.json'].map(readFixture)
const LARGER = readFixture('../../graph-data/iraq-security-reform/dataset.json')
const pairWithFormats = (file: DatasetFile) =>
  FORMATS.map((entry) => ({ file, entry, name: `${file.id}, ${entry.id}` }))
const CASES = DATASETS.flatMap(pairWithFormats)

test.each(CASES)('$name is written as before', async ({ file, entry }) => {
  const format = await entry.load()
  for (const { ending, bytes } of format.write(file)) {
    const text = entry.id === 'xlsx' ? printParts(bytes) : strFromU8(bytes)
    const path = `../golden/formats/${file.id}${ending}${entry.id === 'xlsx' ? '.txt' : ''}`
    await expect(text).toMatchFileSnapshot(path)
  }
})

test.each(DATASETS)('what $id would lose in each format is said as before', async (file) => {
  const lines = await Promise.all(
    FORMATS.map(async (entry) => {
      const losses = listLosses(await entry.load(), file)
      return losses.map((loss) => `${entry.id}: ${describeLoss(loss)}\n`).join('')
    }),
  )
  await expect(lines.join('')).toMatchFileSnapshot(`../golden/formats/${file.id}.losses.txt`)
})

test.each([...CASES, ...pairWithFormats(LARGER)])(
  '$name is read again without a problem that was not there before',
  async ({ file, entry }) => {
    const format = await entry.load()
    const read = format.read(format.write(file).map(({ ending, bytes }) => ({ name: ending, bytes })))
    expect(read.file).toEqual(format.hold(file))
    expect(read.issues.filter(({ code }) => code !== 'unsourced').map(printIssue)).toEqual([])
  },
)

test.each(CASES)(
  '$name is the same to the byte each time, also with the keys in another order',
  async ({ file, entry }) => {
    const format = await entry.load()
    expect(format.write(reverseKeys(file) as DatasetFile)).toEqual(format.write(file))
  },
)

function readFixture(path: string): DatasetFile {
  return readDataset(readFileSync(new URL(path, import.meta.url), 'utf8')).file!
}

function printParts(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `=== ${name}\n${strFromU8(part)}`)
    .join('')
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverseKeys(item)]),
  )
}
