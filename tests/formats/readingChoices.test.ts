import { expect, test } from 'vitest'
import { readAnyFormat } from '../../src/formats/readAnyFormat.ts'
import type { ReadingChoices } from '../../src/formats/readingChoices.ts'
import { printIssue } from '../../src/model/describeIssue.ts'

async function readChosen(text: string | Uint8Array, choices: ReadingChoices, name = 'x.csv') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { file, issues, layout, format } = await readAnyFormat([{ name, bytes }], { choices })
  const names = new Map(file?.actors.map(({ id, name }) => [id, name.en]))
  return {
    file,
    format,
    layout,
    actors: [...names.values()],
    relations: file?.relations.map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`),
    first: file?.relations[0],
    said: issues.map(printIssue),
  }
}

test('columns whose names say nothing are read as a person says', async () => {
  const text = 'colour,shade,how,much\nred,dark,likes,"1,5"\n'
  const { layout } = await readChosen(text, { header: 1 })
  expect(layout?.tables).toMatchObject([{ header: 1, columns: [{ name: 'colour', samples: ['red'] }, {}, {}, {}] }])
  const { relations, first } = await readChosen(text, {
    columns: { colour: 'source', shade: 'target', how: 'verb', much: 'weight' },
    decimal: ',',
  })
  expect(relations).toEqual(['red likes dark'])
  expect(first?.attributes).toEqual({ weight: '1.5' })
})

test('ends that were recognised the wrong way round are swapped by saying what one of them is', async () => {
  const text = 'from,to,type\nAnna,Ben,funds\n'
  expect((await readChosen(text, { columns: { from: 'target' } })).relations).toEqual(['Ben funds Anna'])
  expect((await readChosen(text, { columns: { to: 'source', from: 'target' } })).relations).toEqual(['Ben funds Anna'])
})

test('a column is kept under its own name, or left out, whatever its name would mean', async () => {
  const text = 'source,target,type,note,status\nAnna,Ben,funds,"a remark",old\n'
  const { first, said } = await readChosen(text, {
    columns: { note: 'attribute', status: 'left-out', type: 'attribute' },
  })
  expect(first?.attributes).toEqual({ type: 'funds', note: 'a remark' })
  expect(first?.note).toBeNull()
  expect(said.join('\n')).not.toContain('old')
})

test('actors are mapped as well, and a table of people is none of relations because of its columns', async () => {
  const text = 'person,company,side\nAnna,Acme,North\nBen,Bolt,South\n'
  expect((await readChosen(text, {})).relations).toHaveLength(2)
  const { actors, relations, file } = await readChosen(text, {
    columns: { person: 'name', company: 'attribute', side: 'group' },
  })
  expect(actors).toEqual(['Anna', 'Ben'])
  expect(relations).toEqual([])
  expect(file?.actors[0]).toMatchObject({ group: 'North', attributes: { company: 'Acme' } })
})

test('of two columns of one name in two files, each has its own meaning', async () => {
  const toFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
  const files = [toFile('n.csv', 'id,what\na,Anna\nb,Ben\n'), toFile('t.csv', 'source,target,what\na,b,funds\n')]
  const { file } = await readAnyFormat(files, { choices: { columns: { 'n.csv!what': 'name', what: 'verb' } } })
  expect(file?.actors.map(({ name }) => name.en)).toEqual(['Anna', 'Ben'])
  expect(file?.relations).toMatchObject([{ type: 'funds' }])
})

test('the header is in the row that a person names, or there is none', async () => {
  const text = 'source,target\nfrom,to,type\nAnna,Ben,funds\n'
  expect((await readChosen(text, {})).relations).toHaveLength(2)
  const { relations, layout } = await readChosen(text, { header: 2 })
  expect(relations).toEqual(['Anna funds Ben'])
  expect(layout?.tables[0]?.header).toBe(2)
  expect((await readChosen('source,target\nBen,Carl\n', { header: 0 })).relations).toEqual([
    'source linked target',
    'Ben linked Carl',
  ])
  expect((await readChosen('source,target\nBen,Carl\n', { header: 9 })).said).toContain(
    'x.csv: no such header row in the file "9"; there are "1", "2"',
  )
})

test('separator and decimal sign are those that were chosen', async () => {
  const text = 'source;target;strength\nAnna, Inc;Ben;0,500\n'
  expect((await readChosen(text, { separator: ';', decimal: ',' })).first?.strength).toBe(0.5)
  const thousands = 'source;target;weight\nAnna;Ben;1.234,5\nAnna;Carl;7\n'
  expect((await readChosen(thousands, { decimal: ',' })).first?.attributes).toEqual({ weight: '1234.5' })
  expect((await readChosen(thousands, { decimal: '.' })).first?.attributes).toEqual({ weight: '1.234,5' })
})

test('the day or the month comes first, as a person says, and nothing has to be told of it', async () => {
  const text = 'source,target,start\nAnna,Ben,03/04/2001\n'
  const asked = await readChosen(text, { dayOrder: 'month-first' })
  expect(asked.first?.start).toBe('2001-03-04')
  expect(asked.said.join()).not.toContain('two ways')
  expect((await readChosen(text, {})).first?.start).toBe('2001-04-03')
  expect((await readChosen(text, {})).layout?.dayOrder).toBe('day-first')
})

test('a chosen encoding is never overridden, neither by bytes nor by what a file says of itself', async () => {
  const greek = Uint8Array.from([...new TextEncoder().encode('source,target\n'), 0xc1, 0xe8, 0xde, 0xed, 0xe1, 44, 66])
  expect((await readChosen(greek, { encoding: 'windows-1253' })).actors).toContain('Αθήνα')
  const graph = '<?xml version="1.0" encoding="UTF-8"?><graphml><graph><node id="caf\xe9"/></graph></graphml>'
  const latin = Uint8Array.from(graph, (letter) => letter.charCodeAt(0))
  const read = await readChosen(latin, { encoding: 'windows-1252' }, 'x.graphml')
  expect(read.actors).toEqual(['café'])
  expect(read.layout?.encoding).toEqual({ name: 'windows-1252', isGuess: false })
  expect((await readChosen(latin, { encoding: 'utf-8' }, 'x.graphml')).said).toContain(
    'x.graphml: not read "characters that are not utf-8", once',
  )
})

test('a format that was chosen reads the file, whatever it looks like', async () => {
  const { format, layout } = await readChosen('a b\nb c\n', { format: 'adjacency-list' }, 'x.csv')
  expect([format, layout?.certainty]).toEqual(['adjacency-list', 'chosen'])
})

test('attributes of a graph are fields if a person says so', async () => {
  const graph = {
    nodes: [
      { id: 1, wing: 'North', who: 'Anna' },
      { id: 2, who: 'Ben' },
    ],
    links: [{ source: 1, target: 2, deed: 'funds', size: -3 }],
  }
  const { relations, file, said, first } = await readChosen(
    JSON.stringify(graph),
    { columns: { wing: 'group', who: 'name', deed: 'verb', size: 'weight', gone: 'note' } },
    'x.json',
  )
  expect(relations).toEqual(['Anna funds Ben'])
  expect(file?.actors[0]?.group).toBe('North')
  expect(first).toMatchObject({ sign: -1, attributes: { weight: -3 } })
  expect(said.join('\n')).toContain('no such column in the file: "gone"')
})

test('a column that is not there is told, with those that are', async () => {
  const { said } = await readChosen('source,target\nAnna,Ben\n', { columns: { Donor: 'source' } })
  expect(said).toContain('no such column in the file: "Donor"; there are "source", "target"')
})

test('a weight below zero is an adverse sign, which is said, unless a person says that it is only a number', async () => {
  const text = 'source,target,weight\nAnna,Ben,-2\nBen,Carl,3\n'
  const usual = await readChosen(text, {})
  expect(usual.layout?.negativeWeights).toBe('adverse')
  expect(usual.first).toMatchObject({ sign: -1, note: { en: 'The file gives the weight -2.' } })
  const chosen = await readChosen(text, { negativeWeights: 'number' })
  expect(chosen.layout?.negativeWeights).toBe('number')
  expect(chosen.first).toMatchObject({ sign: null, note: null, attributes: { weight: '-2' } })
  expect((await readChosen('source,target,weight\nAnna,Ben,2\n', {})).layout?.negativeWeights).toBeNull()
})

const GRAPH = `<graphml><key id="a" for="node" attr.name="label"/><key id="b" for="node" attr.name="camp"/>
<key id="c" for="edge" attr.name="label"/><key id="d" for="edge" attr.name="weight"/><graph edgedefault="directed">
<node id="1"><data key="a">Anna</data><data key="b">North</data></node><node id="2"><data key="a">Ben</data></node>
<edge source="1" target="2"><data key="c">funds</data><data key="d">-2</data></edge></graph></graphml>`

test('the attributes of a graph are listed for its nodes and its edges, with what they were taken for', async () => {
  const { layout } = await readChosen(GRAPH, {}, 'x.graphml')
  expect(layout?.tables).toMatchObject([
    {
      ...{ sheet: 'nodes', kind: 'actors', header: null },
      columns: [
        { name: 'label', field: 'name', samples: ['Anna', 'Ben'] },
        { name: 'camp', field: 'attribute', samples: ['North'] },
      ],
    },
    {
      ...{ sheet: 'edges', kind: 'relations' },
      columns: [
        { name: 'label', field: 'verb', samples: ['funds'] },
        { name: 'weight', field: 'weight' },
      ],
    },
  ])
  expect(layout?.negativeWeights).toBe('adverse')
})

test('the attributes of a graph are mapped, kept or left out, also where nodes and edges have one of one name', async () => {
  const columns = { camp: 'group', 'edges!label': 'note', weight: 'left-out' } as const
  const { file, first, layout, said } = await readChosen(GRAPH, { columns }, 'x.graphml')
  expect(file?.actors[0]).toMatchObject({ name: { en: 'Anna' }, group: 'North' })
  expect(first).toMatchObject({ type: 'linked', note: { en: 'funds' }, sign: null })
  expect(first?.attributes).toBeUndefined()
  expect(layout?.tables.flatMap((table) => table.columns.map(({ field }) => field))).toEqual([
    ...['name', 'group', 'note', 'left-out'],
  ])
  expect(said.join()).not.toContain('column')
  const other = await readChosen(GRAPH, { columns: { 'edges!colour': 'note' } }, 'x.graphml')
  expect(other.said.join()).toContain('edges!colour')
})

test('a column that has the name of a field gives way to the one that is chosen for it', async () => {
  const text = 'source,target,type,how\nAnna,Ben,funds,openly\n'
  const { first, layout } = await readChosen(text, { columns: { how: 'verb' } })
  expect(first).toMatchObject({ type: 'openly', attributes: { type: 'funds' } })
  expect(layout?.tables[0]?.columns.map(({ field }) => field)).toEqual(['source', 'target', 'attribute', 'verb'])
})
