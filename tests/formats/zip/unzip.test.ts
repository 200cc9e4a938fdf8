import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { FORMATS } from '../../../src/formats/registry.ts'
import { unzip } from '../../../src/formats/zip/unzip.ts'
import type { DatasetFile } from '../../../src/model/dataset.ts'
import { readDataset } from '../../../src/model/readDataset.ts'

// A slow machine takes its time over these; none is meant to be fast.

const all = () => true
const DATASET = readDataset(
  JSON.stringify({
    ...{ format: 'throughline-dataset', version: 1, id: 'x', title: { en: 'X' } },
    actors: ['alpha', 'beta', 'gamma'].map((id) => ({ id, name: { en: `${id} of the highland` }, type: 'person' })),
    relations: [
      { id: 'r1', source: 'alpha', target: 'beta', type: 'supports', explicitness: 'inferred' },
      { id: 'r2', source: 'beta', target: 'gamma', type: 'opposes', explicitness: 'inferred' },
    ],
  }),
).file!

/** Where a member's own header, and its entry in the directory, start. */
function find(bytes: Uint8Array, signature: number, from = 0): number {
  const view = new DataView(bytes.buffer)
  let at = from
  while (view.getUint32(at, true) !== signature) at++
  return at
}
const ENTRY = 0x02014b50
const END = 0x06054b50

test('unzip gives what was packed, stored or deflated, and names what is not wanted', () => {
  const bytes = zipSync({
    'a.txt': strToU8('a'.repeat(1000)),
    'b.txt': [strToU8('b'), { level: 0 }],
    'notes.md': strToU8('n'),
    'empty.txt': new Uint8Array(),
    '__MACOSX/._a.txt': strToU8('x'),
  })
  const { files, others, issues } = unzip(bytes, (name) => name.endsWith('.txt') && !name.startsWith('__'))
  expect(issues).toEqual([])
  expect([...files].map(([name, { length }]) => [name, length])).toEqual([
    ['a.txt', 1000],
    ['b.txt', 1],
    ['empty.txt', 0],
  ])
  expect(others).toEqual(['notes.md'])
})

test.each([
  ['a check sum that does not match', 'checksum', ENTRY, 16, 1],
  ['a size that is less than there is', 'size', ENTRY, 24, 1],
  ['another name in the directory than at the file', 'header', ENTRY, 46, 1],
  ['encryption', 'encrypted', ENTRY, 8, 1],
] as const)('unzip refuses a member with %s, and keeps the others', (_, reason, signature, offset, bit) => {
  const bytes = zipSync({ 'b.txt': strToU8('b'.repeat(100)), 'd.txt': strToU8('d') })
  const at = find(bytes, signature) + offset
  bytes[at]! ^= bit
  const { files, issues } = unzip(bytes, all)
  expect([...files.keys()]).toEqual(['d.txt'])
  expect(issues).toMatchObject([{ code: 'damaged', reason, severity: 'error' }])
})

test('unzip refuses an archive whose directory is cut, counts otherwise, or has a file in it twice', () => {
  const whole = zipSync({ 'a.txt': strToU8('a'), 'b.txt': strToU8('b') })
  const counted = whole.slice()
  counted[find(counted, END) + 10]! ^= 1
  expect(unzip(counted, all).issues).toMatchObject([{ code: 'damaged', reason: 'directory' }])
  expect(unzip(whole.subarray(0, whole.length - 5), all).issues).toMatchObject([{ reason: 'no-directory' }])
  const twice = whole.slice()
  const second = find(twice, ENTRY, find(twice, ENTRY) + 1)
  twice[second + 46]! = 'a'.charCodeAt(0)
  const own = find(twice, 0x04034b50, 1)
  twice[own + 30]! = 'a'.charCodeAt(0)
  const { files, issues } = unzip(twice, all)
  expect(files.size).toBe(1)
  expect(issues).toMatchObject([{ reason: 'twice', file: 'a.txt' }])
})

test('unzip refuses files that share their bytes', () => {
  const bytes = zipSync({ 'a.txt': strToU8('a'.repeat(50)), 'b.txt': strToU8('a'.repeat(50)) })
  const second = find(bytes, ENTRY, find(bytes, ENTRY) + 1)
  new DataView(bytes.buffer).setUint32(second + 42, 0, true)
  expect(unzip(bytes, all)).toMatchObject({ files: new Map(), issues: [{ reason: 'directory' }] })
})

test('an archive with nothing in it, or without a table, says so', async () => {
  const read = (bytes: Uint8Array) => readAnyFormat([{ name: 'x.zip', bytes }])
  expect(await read(zipSync({}))).toMatchObject({ file: null, issues: [{ code: 'missing', severity: 'error' }] })
  expect(await read(zipSync({ 'notes.md': strToU8('n') }))).toMatchObject({
    file: null,
    issues: [{ code: 'not-read', what: 'notes.md' }, { code: 'missing' }],
  })
})

test.each(['csv', 'xlsx'] as const)(
  'one flipped bit in an archive (%s) is never read as other data in silence',
  async (id) => {
    const entry = FORMATS.find((format) => format.id === id)!
    const format = await entry.load()
    const written = format.write(DATASET)
    const archive =
      id === 'xlsx'
        ? written[0]!.bytes
        : zipSync(Object.fromEntries(written.map(({ ending, bytes }) => [`x${ending}`, bytes])))
    const name = id === 'xlsx' ? 'x.xlsx' : 'x.zip'
    const sound = await readAnyFormat([{ name, bytes: archive }])
    const told = JSON.stringify(sound.issues)
    // The id of a file's dataset has a sum of all its bytes.
    const printData = (file: DatasetFile | null) => JSON.stringify({ ...file, id: null })
    const data = printData(sound.file)
    expect(sound.issues.some(({ severity }) => severity === 'error')).toBe(false)
    // A stride that is prime to eight meets every byte and every place of a bit in time.
    for (let bit = 0; bit < archive.length * 8; bit += 11) {
      const broken = archive.slice()
      broken[bit >> 3]! ^= 1 << (bit & 7)
      const { file, issues } = await readAnyFormat([{ name, bytes: broken }])
      const isSilent = JSON.stringify(issues) === told
      expect(isSilent && printData(file) !== data ? `bit ${bit} is read in silence` : '').toBe('')
    }
  },
)
