import { expect, test } from 'vitest'
import { citeFiles } from '../../../src/formats/provenance/citeFiles.ts'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { validateDataset } from '../../../src/model/validateDataset.ts'

const DAY = '2026-11-29'

async function readCited(files: Readonly<Record<string, string>>) {
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const { file, origins } = await readAnyFormat(given, { wantsOrigins: true })
  return citeFiles(file!, { names: given.map(({ name }) => name), day: DAY, time: '14:20:05', origins })
}

test('each relation has the file as a source, with its line as the passage', async () => {
  const { relations, sources } = await readCited({
    'gifts.csv': 'source,target,type\nAnna,Ben,funds\n\nBen,Carl,funds\n',
  })
  expect(relations.map(({ evidence }) => evidence)).toEqual([
    [{ source: 'file-gifts.csv', passage: 'line 2', summary: null }],
    [{ source: 'file-gifts.csv', passage: 'line 4', summary: null }],
  ])
  expect(sources).toMatchObject([
    {
      title: { en: 'File gifts.csv, read 2026-11-29 at 14:20:05' },
      accessed: DAY,
      reliability: 'F',
      passages: [{ id: 'line 2' }, { id: 'line 4' }],
    },
  ])
})

test('a source that a relation cites itself comes first', async () => {
  const text = 'actor1,actor2,type,source\nAnna,Ben,funds,The Daily\n'
  const { relations } = await readCited({ 'gifts.csv': text })
  expect(relations[0]?.evidence.map(({ source }) => source)).toEqual(['source-1', 'file-gifts.csv'])
})

test('relations of several files and of graphs have theirs, and the result is a valid dataset without a word', async () => {
  const pair = await readCited({
    'x.actors.csv': 'id,name\na,Anna\nb,Ben\n',
    'x.relations.csv': 'source,target,type\na,b,supports\n',
  })
  expect(pair.relations[0]?.evidence).toEqual([{ source: 'file-x.relations.csv', passage: 'line 2', summary: null }])
  expect(pair.sources).toHaveLength(1)
  const graph = await readCited({
    'x.json': '{"nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}',
  })
  expect(graph.relations[0]?.evidence).toMatchObject([
    { source: 'file-x.json', passage: expect.stringContaining('links') },
  ])
  for (const file of [pair, graph])
    expect(validateDataset(JSON.parse(JSON.stringify(file)))).toEqual({ file, issues: [] })
})

test('origins are only given when they are asked for', async () => {
  const files = [{ name: 'x.csv', bytes: new TextEncoder().encode('source,target\na,b\n') }]
  expect((await readAnyFormat(files)).origins.size).toBe(0)
  expect((await readAnyFormat(files, { wantsOrigins: true })).origins).toEqual(new Map([['r1', 'x.csv, line 2']]))
})
