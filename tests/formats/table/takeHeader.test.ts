import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import { readText, readTies } from '../readText.ts'

test('a header of two rows names each column by both: what is spanned, and its part', async () => {
  const { ties, file } = await readTies(
    'x.csv',
    'From,,To,,Relation,\nName,Role,Name,Role,Type,Since\nAda,mayor,City Bank,bank,owns,2001\nBo,clerk,Ada,mayor,advises,2003',
  )
  expect(ties).toEqual(['Ada > City Bank', 'Bo > Ada'])
  expect(file?.relations[0]).toMatchObject({ type: 'owns', start: '2001', attributes: { 'From Role': 'mayor' } })
})

test('a header of two rows that is chosen by its line is read as one that is found', async () => {
  const text = 'A list\nFrom,,To,\nname,type,name,type\nAda,person,Fund,company\nBo,person,Fund,company'
  const { layout, file } = await readText('x.csv', text)
  const given = [{ name: 'x.csv', bytes: new TextEncoder().encode(text) }]
  expect((await readAnyFormat(given, { choices: { header: layout?.tables[0]?.header ?? 0 } })).file).toEqual(file)
  expect(file?.actors.map(({ name, type }) => `${name.en}: ${type}`)).toEqual([
    'Ada: person',
    'Fund: company',
    'Bo: person',
  ])
})

test.each([
  ['Person,Board\nAda,Alpha\nBo,Alpha\nAda,Beta', ['Ada > Alpha', 'Bo > Alpha', 'Ada > Beta']],
  ['Company,Shareholders,Country\nAlpha,Beta,DE\nBeta,Carl,DE', ['Alpha > Beta', 'Beta > Carl']],
  [
    'Grants paid in 2019\n\nMaecenas,Protégé,Amount (EUR)\nNorth,School,"12.500,00"\nNorth,Clinic,"7.250,50"\nTotal,,"19.750,50"',
    ['North > School', 'North > Clinic'],
  ],
])('the first row of words for columns is no relation: %j', async (text, ties) => {
  expect((await readTies('x.csv', text)).ties).toEqual(ties)
})

test('a number beside a name is no actor', async () => {
  expect((await readText('x.csv', 'Ada,12\nBo,7\nCy,40')).file).toBeNull()
})

test('a column between the ends whose cells are verbs is the verb, whatever it is called', async () => {
  const { file } = await readText('x.csv', 'source,Does what,target\nAda,lobbies,Bo\nBo,bribes,Cy\nCy,lobbies,Ada')
  expect(file?.relations.map(({ type }) => type)).toEqual(['lobbies', 'bribes', 'lobbies'])
})

test('lower-case words elsewhere are no verbs, unless they are words for relations', async () => {
  const { file } = await readText('x.csv', 'source,target,Holdings\nAda,Bo,banks\nBo,Cy,mines\nCy,Ada,farms')
  expect(file?.relations.map(({ attributes }) => attributes)).toEqual([
    { Holdings: 'banks' },
    { Holdings: 'mines' },
    { Holdings: 'farms' },
  ])
  const known = await readText('x.csv', 'source,target,What\nAda,Bo,funds\nBo,Cy,owns\nCy,Ada,funds')
  expect(known.file?.relations.map(({ type }) => type)).toEqual(['funds', 'owns', 'funds'])
})

test.each([
  'Ada\tsupports\tNATO\t2020\nBo\tfunds\tCy\t2021\nDan\topposes\tNATO\t',
  'Ada\tNATO\tsupports\nBo\tCy\tfunds\nDan\tNATO\topposes',
  'Ada,lobbies,Parliament\nBo,bribes,Parliament\nCy,lobbies,Court',
  'Ada,يدعم,Parliament\nBo,يعارض,Parliament\nCy,يمول,Court',
])('without a header the verb is the column of verbs, wherever it stands and whatever repeats: %j', async (text) => {
  const { ties } = await readTies('x.csv', text)
  expect(ties!.every((tie) => /^(Ada|Bo|Cy|Dan) > (NATO|Cy|Parliament|Court)$/.test(tie))).toBe(true)
})
