import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMN_FIELDS } from '../../../src/formats/columnField.ts'
import type { FileToRead } from '../../../src/formats/format.ts'
import { confirmLayout } from '../../../src/formats/mapping/confirmLayout.ts'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import type { ReadingChoices } from '../../../src/formats/readingChoices.ts'
import { FORMATS, READERS } from '../../../src/formats/registry.ts'
import { TEXT_ENCODINGS } from '../../../src/formats/text/textEncoding.ts'
import { arbitraryDataset } from '../arbitraryDataset.ts'

const toFile = (name: string, text: string): FileToRead => ({ name, bytes: new TextEncoder().encode(text) })

const SAMPLES: readonly (readonly FileToRead[])[] = [
  [toFile('a.csv', 'source,target,type,weight,when\nAnna,Ben,funds,"1,5",3/4/2001\nBen,Carl,opposes,"2,25",\n')],
  [toFile('b.csv', 'Anna,funds,Ben,-2\nBen,funds,Carl,3\n')],
  [toFile('c.csv', 'A headline\n\nFrom;To;Since\nAnna;Ben;1999\nTotal;;1\n')],
  [toFile('d.csv', ',Anna,Ben,Carl\nAnna,0,1,0\nBen,0,0,2\nCarl,1,0,0\n')],
  [toFile('e.csv', 'Anna,Ben,Carl\nBen,Carl,Dora\nCarl,Anna\n')],
  [toFile('f.csv', 'id,label,kind,camp,born\n1,Anna,person,North,1960\n2,Ben,,South,\n')],
  [toFile('g.actors.csv', 'id,label\na,Anna\nb,Ben\n'), toFile('g.relations.csv', 'source,target,label\na,b,funds\n')],
  [toFile('h.csv', '# Some ties\n# FromNodeId\tToNodeId\n1\t2\n2\t3\n')],
  [toFile('i.csv', 'donor,party,sum\nAnna,Blue,10\nBen,Red,20\nAnna,Red,30\n')],
  [toFile('j.csv', 'actor1,actor2,type,type,source,url\nAnna,Ben,funds,x,The Daily,https://example.org\n')],
  [toFile('k.csv', '_id,_labels,name,_start,_end,_type\n1,:Person,Anna,,,\n2,:Person,Ben,,,\n,,,1,2,FUNDS\n')],
  [toFile('l.csv', 'colour,price\nred,1\nblue,2\n')],
  [toFile('m.csv', 'source_id,source_type,target_id,target_name\nHarbour Board,union,9,Ben\n')],
  [toFile('n.csv', '')],
]

async function readTwice(files: readonly FileToRead[], first: ReadingChoices = {}) {
  const read = await readAnyFormat(files, { choices: first })
  const format = read.format === null ? {} : { format: read.format }
  const choices = read.layout ? { ...first, ...format, ...confirmLayout(read.layout) } : first
  return { read, again: await readAnyFormat(files, { choices }), choices }
}

test.each(SAMPLES.map((files) => [files[0]!.name, files] as const))(
  'what the layout of %s says reads the same dataset',
  async (_, files) => {
    const { read, again } = await readTwice(files)
    expect(again.file).toEqual(read.file)
    expect(again.layout?.tables).toEqual(read.layout?.tables)
  },
)

test('what a layout says reads the same dataset, for every dataset that this project writes as tables', async () => {
  for (const { id, load } of FORMATS.filter(({ id }) => id === 'csv' || id === 'xlsx')) {
    const { write } = await load()
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (file) => {
        const files = write(file).map(({ ending, bytes }) => ({ name: `x${ending}`, bytes }))
        const { read, again } = await readTwice(files)
        expect(again.file, id).toEqual(read.file)
      }),
      { numRuns: 25 },
    )
  }
})

const NAMES = [
  'Anna',
  'donor',
  'party',
  'From',
  'To',
  'Since',
  'when',
  'weight',
  'kind',
  'actor1',
  'source_id',
  '_start',
  'colour',
]
const column = fc.constantFrom(
  'source',
  'target',
  'type',
  'column 1',
  'column 2',
  'sum',
  'label',
  '__proto__',
  'id',
  'x',
  ...NAMES,
)
const arbitraryChoices: fc.Arbitrary<ReadingChoices> = fc.record(
  {
    format: fc.constantFrom(...READERS.map(({ id }) => id)),
    encoding: fc.constantFrom(...TEXT_ENCODINGS),
    separator: fc.constantFrom(',', ';', '\t', '|', ' ', 'n'),
    sheets: fc.array(fc.constantFrom('Actors', 'Relations', 'constructor')),
    header: fc.nat(6),
    decimal: fc.constantFrom('.', ','),
    dayOrder: fc.constantFrom('day-first', 'month-first'),
    columns: fc.dictionary(column, fc.constantFrom(...COLUMN_FIELDS)),
  },
  { requiredKeys: [] },
)

test('a column that is an attribute of actors stays as it was written, whatever it is called', async () => {
  const { read, again } = await readTwice(SAMPLES[0]!, { columns: { source: 'name' } })
  expect(read.file?.actors.map(({ attributes }) => attributes?.['weight'])).toEqual(['1,5', '2,25'])
  expect(again.file).toEqual(read.file)
})

test('no choices make a reader throw, and what comes of them can be read again as it was read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SAMPLES), arbitraryChoices, async (files, first) => {
      const { read, again } = await readTwice(files, first)
      expect(read.file !== null || read.issues.length > 0).toBe(true)
      expect(again.file).toEqual(read.file)
    }),
    { numRuns: 400 },
  )
})
