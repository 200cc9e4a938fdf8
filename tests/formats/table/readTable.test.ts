import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { printIssue } from '../../../src/model/describeIssue.ts'

async function read(text: string, name = 'x.csv') {
  const { file, issues } = await readAnyFormat([{ name, bytes: strToU8(text) }])
  return {
    file,
    actors: file?.actors.map(({ name }) => name.en),
    relations: file?.relations.map(({ source, type, target }) => `${source} ${type} ${target}`),
    first: file?.relations[0],
    said: issues.map(printIssue).join('\n'),
  }
}

test.each([
  ['Vertex 1,Vertex 2,Relationship\nAnna,Ben,funds', 'Anna funds Ben'],
  ['From;To;Type\nAnna;Ben;funds', 'Anna funds Ben'],
  ['subject|predicate|object\nAnna|funds|Ben', 'Anna funds Ben'],
  ['SideA,SideB,Action\nAnna,Ben,funds', 'Anna funds Ben'],
  ['donor,recipient,verb\nAnna,Ben,funds', 'Anna funds Ben'],
  [':START_ID(Person),:END_ID(Person),:TYPE,since:int\nAnna,Ben,FUNDS,1999', 'Anna funds Ben'],
  ['من,إلى,العلاقة\nAnna,Ben,funds', 'Anna funds Ben'],
  ['Quelle;Ziel;Beziehung\nAnna;Ben;funds', 'Anna funds Ben'],
  ['Relations of the board\n\nsource,target,type\nAnna,Ben,funds', 'Anna funds Ben'],
  ['source,target,type\r\nAnna,Ben,funds\r\nTotal,,1\r\n', 'Anna funds Ben'],
])('readTable finds ends and verb in %j', async (text, relation) => {
  expect((await read(text)).relations).toEqual([relation])
})

test('a column "source" is where a row is from if the ends have other columns', async () => {
  const { first, file } = await read(
    'actor1,actor2,type,source,url,page,quote\nAnna,Ben,funds,The Daily,https://example.org/a,7,She paid him.',
  )
  expect(first).toMatchObject({ source: 'Anna', target: 'Ben', evidence: [{ source: 'source-1', passage: 'P1' }] })
  expect(file?.sources).toMatchObject([
    { title: { en: 'The Daily' }, url: 'https://example.org/a', passages: [{ page: '7', text: 'She paid him.' }] },
  ])
})

test('ends with an id and a name each make actors of that name', async () => {
  const { actors, relations } = await read(
    'entity1_id,entity1_name,entity2_id,entity2_name,category\n14,Anna,90,Ben,donation',
  )
  expect(actors).toEqual(['Anna', 'Ben'])
  expect(relations).toEqual(['14 donation 90'])
})

test('results of Wikidata have numbers for addresses, and the words of their labels', async () => {
  const { actors, relations } = await read(
    'item,itemLabel,property,propertyLabel,value,valueLabel\nhttp://www.wikidata.org/entity/Q1,Anna,http://www.wikidata.org/prop/direct/P2,employer,http://www.wikidata.org/entity/Q3,Board',
  )
  expect(actors).toEqual(['Anna', 'Board'])
  expect(relations).toEqual(['Q1 employer Q3'])
})

test('a table without a header is told by what its columns hold', async () => {
  expect((await read('Anna,funds,Ben\nBen,funds,Carl\nCarl,opposes,Anna')).relations?.[0]).toBe('Anna funds Ben')
  expect((await read('Anna,Ben,funds\nBen,Carl,funds\nCarl,Anna,opposes')).relations?.[0]).toBe('Anna funds Ben')
  expect((await read('6 2 4 1289241911.7\n6 5 -2 1289241941.5', 'otc.txt')).first).toMatchObject({
    source: '6',
    target: '2',
    start: '2010-11-08',
    attributes: { rating: 4, time: 1289241911.7 },
  })
})

test('a header of other words is no row, and what its columns hold says which are the ends', async () => {
  const { relations, said } = await read('Ruler,Vassal,Men\nAnna,Ben,3\nAnna,Carl,4\nBen,Dora,5')
  expect(relations).toHaveLength(3)
  expect(said).toContain('header that is not understood')
})

test('a list of neighbours has a tie to each', async () => {
  const { relations } = await read('Anna;Ben;Carl\nBen;Anna\nCarl;Ben;Anna;Dora\nDora;Anna')
  expect(relations).toEqual([
    'Anna linked Ben',
    'Anna linked Carl',
    'Ben linked Anna',
    'Carl linked Ben',
    'Carl linked Anna',
    'Carl linked Dora',
    'Dora linked Anna',
  ])
})

test('a matrix that is the same on both sides has ties without a direction', async () => {
  const { relations, said } = await read(',Anna,Ben,Carl\nAnna,0,1,0\nBen,1,0,1\nCarl,0,1,0')
  expect(relations).toEqual(['Anna linked-undirected Ben', 'Ben linked-undirected Carl'])
  expect(said).toContain('adjacency matrix')
})

test('a table of actors with numbers is no matrix', async () => {
  const { actors, relations } = await read('name,seats,votes\nAnna,1,2\nBen,3,4\nCarl,5,6')
  expect(actors).toEqual(['Anna', 'Ben', 'Carl'])
  expect(relations).toEqual([])
})

test('a whole graph in one table, as APOC writes it, has its nodes and its relationships', async () => {
  const { file, relations } = await read(
    '_id,_labels,name,_start,_end,_type\n1,:Person,Anna,,,\n2,:Person,Ben,,,\n,,,1,2,FUNDS\n',
  )
  expect(file?.actors).toMatchObject([{ name: { en: 'Anna' }, type: 'person' }, { name: { en: 'Ben' } }])
  expect(relations).toEqual(['1 funds 2'])
})

test('a text that is no table is refused', async () => {
  const { file, said } = await read('Anna met Ben yesterday.\nThey talked.', 'x.txt')
  expect(file).toBeNull()
  expect(said).toContain('not a format that can be read')
})

test('no cells make a table throw, and each gives a record or says why not', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'source',
      'target',
      'id',
      'name',
      'from',
      'to',
      '__proto__',
      'constructor',
      '',
      '0',
      '1',
      '-1',
      'x',
    ),
    fc.constantFrom('2001', '1/2/2003', '<[1, 2]>', 'Total', '#', '%', 'sep=;', '\u202e', '=1+1', 'Directed'),
    fc.string({ maxLength: 5 }),
  )
  const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t', '|', ' '), async (rows, separator) => {
      const { file, said } = await read(rows.map((cells) => cells.join(separator)).join('\n'))
      expect(file !== null || said !== '').toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

test.each([
  ['Betrag', ['1.234,50', '2.000,00', '99,00'], 'attribute'],
  ['Betrag', ['1500', '2300', '900'], 'weight'],
  ['Betrag', ['€ 1.500', '2 300 €', '900 EUR'], 'attribute'],
  ['Monat', ['März 2021', 'April 2021', 'Mai 2021'], 'start'],
  ['Was', ['hilft', 'bekämpft', 'hilft'], 'verb'],
  [
    'Bemerkung',
    [
      'Sie trafen sich im Rathaus der Stadt.',
      'Nichts ist davon bekannt, was sie sagten.',
      'Er gab ihr sehr viel Geld dafür.',
    ],
    'note',
  ],
])('a column "%s" of %j is taken for what it holds', async (heading, cells, field) => {
  const ends = ['Alba;Boris', 'Carl;Dora', 'Alba;Dora']
  const text = [`Geber;Nehmer;${heading}`, ...ends.map((pair, row) => `${pair};${cells[row]}`)].join('\n')
  const { layout } = await readAnyFormat([{ name: 'x.csv', bytes: strToU8(text) }])
  expect(layout?.tables[0]?.columns.map((column) => column.field)).toEqual(['source', 'target', field])
})

test('a column of numbers or dates is no verb, though its heading is that of one', async () => {
  for (const cell of ['1', '2021']) {
    const { file } = await read(`source,target,category\nAnna,Ben,${cell}\nBen,Carl,${cell}\n`)
    expect(file?.relations).toMatchObject([{ type: 'linked', attributes: { category: cell } }, { type: 'linked' }])
  }
})
