import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { csvFormat } from '../../../src/formats/csv/csvFormat.ts'
import { parseCsv } from '../../../src/formats/csv/parseCsv.ts'
import { printIssue } from '../../../src/model/describeIssue.ts'
import { arbitraryDataset } from '../arbitraryDataset.ts'

function read(...tables: readonly (readonly [name: string, text: string])[]) {
  return csvFormat.read(tables.map(([name, text]) => ({ name, bytes: strToU8(text) })))
}

test('no cell of a written table is run as a formula, except that it is a number', () => {
  fc.assert(
    fc.property(arbitraryDataset, (file) => {
      for (const { bytes } of csvFormat.write(file)) {
        expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
        const cells = parseCsv(strFromU8(bytes)).rows.flatMap(({ cells }) => cells)
        const run = cells.filter((cell) => /^[\s"]*[=+\-@\t\r\n＝＋－＠]/.test(cell) && !Number.isFinite(Number(cell)))
        expect(run).toEqual([])
      }
    }),
    { numRuns: 50 },
  )
})

test('a list of relations alone gives the actors that it names', () => {
  const { file, issues } = read([
    'ties.csv',
    'Source,Target,Type,Label,Weight\nA B,C,Undirected,likes,2\nC,D,Directed,Supports,1\n',
  ])
  expect(file).toMatchObject({ id: 'ties', title: { en: 'ties' } })
  expect(file?.actors.map(({ id, name }) => [id, name.en])).toEqual([
    ['A-B', 'A B'],
    ['C', 'C'],
    ['D', 'D'],
  ])
  expect(file?.relations).toMatchObject([
    { source: 'A-B', target: 'C', type: 'linked_to', qualifiers: ['likes'] },
    { source: 'C', target: 'D', type: 'supports', qualifiers: [] },
  ])
  expect(issues.filter(({ code }) => code !== 'unsourced').map(printIssue)).toEqual([
    'ties.csv, line 2: kept as an attribute "Weight", 2 times; the dataset format has no field for it',
    'ties.csv, line 2: id that had to change "A B"; it is now "A-B"',
    'ties.csv, line 2: no actor type given 3 times; "organisation" is used instead',
    'ties.csv, line 2: unknown relation type "likes", once; "linked_to" is used instead',
    'ties.csv, line 2: lines without a direction 1; they are read as running from source to target',
  ])
})

test('a problem of a value is found at its line and column', () => {
  const actors = ['x.actors.csv', 'id,name_en,type\na,A,person\nb,B,person\n'] as const
  const { issues } = read(actors, [
    'x.relations.csv',
    'id,type,source,target,sign\nr1,supports,a,b,many\nr2,supports,a,z,\n',
  ])
  expect(issues.filter(({ severity }) => severity === 'error').map(printIssue)).toEqual([
    'x.relations.csv, line 2, sign: unknown value "many"; use one of -1, 0, 1',
    'x.relations.csv, line 3, target: unknown actor "z"',
  ])
})
