import { expect, test } from 'vitest'
import { readTies } from '../readText.ts'

test('rows and columns of a matrix that name different actors are tied row to column', async () => {
  const { ties, issues } = await readTies('x.csv', ',Council,Board\nAda,x,\nBo,,x\nCy,x,x')
  expect(ties).toEqual(['Ada > Council', 'Bo > Board', 'Cy > Council', 'Cy > Board'])
  expect(issues).toContainEqual(expect.objectContaining({ layout: 'two-mode-matrix' }))
})

test('sums of a matrix are no actors, and are told', async () => {
  const { actors, ties, unread } = await readTies('x.csv', ',A,B,Total\nA,0,2,2\nB,1,0,1\nTotal,1,2,3')
  expect(actors).toEqual(['A', 'B'])
  expect(ties).toEqual(['A > B', 'B > A'])
  expect(unread).toEqual(['x.csv, line 1: total column, 1', 'x.csv, line 4: total row, 1'])
})

test('years above numbers are no actors', async () => {
  expect((await readTies('x.csv', ',2019,2020\nAda,1,2\nBo,0,1')).ties).toBeUndefined()
})

test('a matrix is found below a headline', async () => {
  const { ties, unread } = await readTies('x.csv', 'Trust among members,,,\n,Ada,Bo,Cy\nAda,,1,0\nBo,0,,1\nCy,1,1,')
  expect(ties).toEqual(['Ada > Bo', 'Bo > Cy', 'Cy > Ada', 'Cy > Bo'])
  expect(unread).toEqual(['x.csv, line 1: Trust among members, 1'])
})
