import { expect, test } from 'vitest'
import { readText, readTies } from '../readText.ts'

test.each([
  ['with a header', 'A,arrow,B,type\nAda,->,Bo,pays\nCy,<-,Bo,pays\nAda,<->,Cy,meets\nAda,--,Di,knows'],
  ['without one', 'Ada,->,Bo,pays\nCy,<-,Bo,pays\nAda,<->,Cy,meets\nAda,--,Di,knows'],
])('arrows between two names say how the line leads, %s', async (_, text) => {
  expect((await readTies('x.csv', text)).ties).toEqual(['Ada > Bo', 'Bo > Cy', 'Ada > Cy', 'Ada > Di'])
  const { file } = await readText('x.csv', text)
  expect(file?.relations.map(({ type }) => type)).toEqual(['pays', 'pays', 'meets-mutual', 'knows-undirected'])
})
