import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createCall } from './createCall.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'throughline-reading-'))
const call = createCall(FOLDER)
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(FOLDER, name), content)
const toMapping = (choices: object) => JSON.stringify({ mapping: 'throughline-mapping', version: 1, ...choices })

write('gifts.csv', 'Patron;Club;Deed;Sum\nAnna;Blue;funds;1.000,5\nBen;Red;funds;20,0\n')
write(
  'gifts.mapping.json',
  toMapping({
    separator: ';',
    decimal: ',',
    columns: { Patron: 'source', Club: 'target', Deed: 'verb', Sum: 'weight' },
  }),
)

test('inspect tells how a table was read: separator, header, and what each column was taken for', async () => {
  const { stdout, status } = await call('inspect', 'gifts.csv', '--mapping', 'gifts.mapping.json')
  expect(status).toBe(0)
  expect(stdout).toBe(
    [
      'csv: 4 actors, 2 relations, 0 events, 0 claims',
      'recognised by its name; utf-8',
      'gifts.csv: relations, separated by ";", header in row 1, decimal comma',
      '  Patron  source        Anna, Ben',
      '  Club    target        Blue, Red',
      '  Deed    verb          funds',
      '  Sum     weight        1.000,5, 20,0',
      '',
    ].join('\n'),
  )
})

test('every command that reads a file reads it by a mapping', async () => {
  const mapping = ['--mapping', 'gifts.mapping.json'] as const
  expect((await call('validate', 'gifts.csv', ...mapping)).stdout).toMatch(/^gifts\.csv: 0 errors/)
  await call('convert', 'gifts.csv', 'gifts.json', ...mapping)
  expect(JSON.parse((await call('inspect', 'gifts.json', '--json')).stdout)).toMatchObject({ actors: 4, relations: 2 })
  const traced = await call('trace', 'gifts.csv', '--from', 'Anna', '--to', 'Blue', '--json', ...mapping)
  expect(traced.status).toBe(0)
  expect((await call('render', 'gifts.csv', '--out', 'gifts.svg', ...mapping)).status).toBe(0)
})

test('an encoding, a format and a sheet that are said are taken, and one that is unknown is wrong usage', async () => {
  write('greek.csv', Uint8Array.from([...Buffer.from('source,target\nA,'), 0xc1, 0xe8, 0xde, 0xed, 0xe1, 0x0a]))
  await call('convert', 'greek.csv', 'greek.json', '--encoding', 'ISO-8859-7')
  expect((await call('trace', 'greek.json', '--from', 'A', '--to', 'Αθήνα', '--json')).status).toBe(0)
  expect(await call('inspect', 'greek.csv', '--encoding', 'greekish')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/unknown --encoding: "greekish"; .*use one of utf-8, .*windows-1253/),
  })
  write('list.txt', 'a b c\nb c\n')
  expect((await call('inspect', 'list.txt', '--format', 'adjacency-list')).stdout).toMatch(
    /^adjacency-list: 3 actors, 3 relations.*\nformat as it was chosen; utf-8\n/,
  )
  expect(await call('validate', 'list.txt', '--format', 'pajec')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('unknown --format: "pajec"; did you mean "pajek"? use one of'),
  })
  await call('convert', 'gifts.csv', 'gifts.xlsx', '--mapping', 'gifts.mapping.json')
  const sheet = await call('inspect', 'gifts.xlsx', '--sheet', 'Actors', '--json')
  expect(JSON.parse(sheet.stdout)).toMatchObject({ actors: 4, relations: 0, layout: { tables: [{ sheet: 'Actors' }] } })
  expect((await call('inspect', 'gifts.xlsx', '--sheet', 'Gone')).stderr).toContain('no such sheet in the file: "Gone"')
})

test('a mapping with a fault is wrong usage, with each fault at its place', async () => {
  write('wrong.json', toMapping({ decimal: ';', columns: { Patron: 'sorce', Club: 'target' }, colums: {} }))
  const { status, stderr } = await call('inspect', 'gifts.csv', '--mapping', 'wrong.json')
  expect(status).toBe(2)
  expect(stderr).toContain('--mapping: "wrong.json" is no mapping that can be used')
  expect(stderr).toContain('decimal: unknown value ";"; use one of ., ,')
  expect(stderr).toContain('columns.Patron: unknown value "sorce"; did you mean "source"?')
  expect(stderr).toContain('unknown value: "colums"; did you mean "columns"?')
  expect(await call('inspect', 'gifts.csv', '--mapping', 'gone.json')).toMatchObject({ status: 3 })
})
