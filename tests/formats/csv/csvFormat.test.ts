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
  expect(file).toMatchObject({ id: 'file-ties', title: { en: 'ties' } })
  expect(file?.actors.map(({ id, name }) => [id, name.en])).toEqual([
    ['A-B', 'A B'],
    ['C', 'C'],
    ['D', 'D'],
  ])
  expect(file?.relations).toMatchObject([
    { source: 'A-B', target: 'C', type: 'likes-undirected', qualifiers: [], status: 'unspecified' },
    { source: 'C', target: 'D', type: 'supports', qualifiers: [], explicitness: 'unspecified' },
  ])
  expect(file?.vocabulary.relationTypes).toMatchObject([
    { id: 'likes', label: { en: 'likes' }, inverse: { en: 'is liked by' } },
    { id: 'likes-undirected', parent: 'likes', label: { en: 'likes' }, symmetric: true, undirected: true },
  ])
  expect(issues.filter(({ code }) => code !== 'unsourced').map(printIssue)).toEqual([
    'ties.csv, line 2: kept as an attribute "weight", 2 times; the dataset format has no field for it',
    'ties.csv, line 2: no actor type given 3 times; "unspecified" is used instead',
    'ties.csv, line 2: relation type that the file does not describe "likes", once; it is a type of this dataset now: say what it means, so that traces can follow it',
  ])
})

test('a status is read as people write it, and what is none is named', () => {
  const actors = ['x.actors.csv', 'id,name_en,type\na,A,person\nb,B,person\n'] as const
  const words = ['Former', ' planned', 'مزعومة', 'blue', 'green', 'blue', 'stated']
  const rows = words.map((status, row) => `r${row},supports,a,b,${status}`).join('\n')
  const { file, issues } = read(actors, ['x.relations.csv', `id,type,source,target,status\n${rows}\n`])
  const statuses = file!.relations.map(({ status }) => status)
  expect(statuses).toEqual(['past', 'intended', 'alleged', ...Array(4).fill('unspecified')])
  const found = ['blue', 'green', 'stated']
  expect(issues).toContainEqual(expect.objectContaining({ code: 'unread-value', field: 'status', found, count: 4 }))
})

test('a problem of a value is found at its line and column, and costs nothing else', () => {
  const actors = ['x.actors.csv', 'id,name_en,type\na,A,person\nb,B,person\n'] as const
  const { file, issues } = read(actors, [
    'x.relations.csv',
    'id,type,source,target,sign,status\nr1,supports,a,b,many,\nr2,supports,a,z,,\nr3,supports,a,b,,now\n',
  ])
  expect(file?.relations[0]).toMatchObject({ id: 'r1', sign: null, attributes: { sign: 'many' } })
  expect(file?.actors.map(({ id }) => id)).toEqual(['a', 'b', 'z'])
  const told = issues.filter(({ code }) => !['unsourced', 'replaced-type'].includes(code)).map(printIssue)
  expect(told).toEqual([
    'x.relations.csv, line 3: end of a relation that the file has no actor for "z"; an actor was made of each',
    'x.relations.csv, line 2: not understood as sign "many", once; kept as an attribute',
    'x.relations.csv, line 4: not understood as status "now", once; kept as an attribute',
  ])
})

test('grades from 1 to 3 are no strength: none of them is taken for the whole', () => {
  const actors = ['x.actors.csv', 'id,name_en,type\na,A,person\nb,B,person\n'] as const
  const rows = ['3', '2', '1'].map((strength, row) => `r${row},supports,a,b,${strength}`).join('\n')
  const { file } = read(actors, ['x.relations.csv', `id,type,source,target,strength\n${rows}\n`])
  expect(file!.relations.map(({ strength }) => strength)).toEqual([null, null, null])
  expect(file!.relations.map(({ attributes }) => attributes?.['strength'])).toEqual([3, 2, 1])
})
