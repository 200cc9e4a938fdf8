import { expect, test } from 'vitest'
import { readText, readTies } from '../readText.ts'

test('a matrix has a tie for every value but 0, and its values are weights where they are not all 1', async () => {
  const { format, ties, file } = await readTies(
    'x.txt',
    'dl n=3 format=fullmatrix\nlabels:\nAlba,Boris,"Carla D"\ndata:\n0 1 0\n-2 0 0\n0 1 0\n',
  )
  expect(format).toBe('ucinet-dl')
  expect(ties).toEqual(['Alba > Boris', 'Boris > Alba', 'Carla D > Boris'])
  expect(file?.relations.map(({ sign, attributes }) => [sign, attributes?.['weight']])).toEqual([
    [null, 1],
    [-1, -2],
    [null, 1],
  ])
})

test('labels can be embedded in the data, and rows can go on over lines', async () => {
  const both =
    'DL N = 2\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS EMBEDDED\nDATA:\nAlba Boris\nAlba 0 1\nBoris 0\n0\n'
  expect((await readTies('x.dl', both)).ties).toEqual(['Alba > Boris'])
})

test('lists of edges and of neighbours are read, by number or by label', async () => {
  const edges = 'dl n=3 format=edgelist1\nlabels:\nAlba\nBoris\nCarla\ndata:\n1 2 3\n2 3 0.5\n'
  const { ties, file } = await readTies('x.dl', edges)
  expect(ties).toEqual(['Alba > Boris', 'Boris > Carla'])
  expect(file?.relations.map(({ attributes }) => attributes?.['weight'])).toEqual([3, 0.5])
  const nodes = 'dl n=3 format=nodelist1\nlabels embedded\ndata:\nAlba Boris Carla\n'
  expect((await readTies('x.dl', nodes)).ties).toEqual(['Alba > Boris', 'Alba > Carla'])
})

test('several relations are named after their matrices', async () => {
  const text =
    'dl n=2 nm=2 format=fullmatrix\nlabels:\nAlba,Boris\nmatrix labels:\nsupports,opposes\ndata:\n0 1\n0 0\n\n0 0\n1 0\n'
  const { ties, file } = await readTies('x.dl', text)
  expect(ties).toEqual(['Alba > Boris', 'Boris > Alba'])
  expect(file?.relations.map(({ type }) => type)).toEqual(['supports', 'opposes'])
})

test('ties that all have their like in the other direction are lines without one, once each', async () => {
  const half = 'dl n=3 format=lowerhalf diagonal=absent\nlabels:\na b c\ndata:\n1\n0 1\n'
  expect((await readTies('x.dl', half)).ties).toEqual(['b > a', 'c > b'])
  expect((await readTies('x.dl', 'dl n=2\ndata:\n0 1\n1 0\n')).ties).toEqual(['1 > 2'])
})

test('rows and columns of two modes are actors of their own', async () => {
  const { ties, file } = await readTies(
    'x.dl',
    'dl nr=2 nc=1 format=fullmatrix\nrow labels:\nAlba,Boris\ncolumn labels:\nClub\ndata:\n1\n0\n',
  )
  expect(ties).toEqual(['Alba > Club'])
  expect(file?.actors.map(({ attributes }) => attributes?.['mode'])).toEqual([1, 1, 2])
})

test('what is no DL that can be read says why', async () => {
  expect(await readText('x.dl', 'dl n=2')).toMatchObject({ file: null, issues: [{ code: 'missing' }] })
  expect(await readText('x.dl', 'dl n=2 format=blockmatrix\ndata:\n1')).toMatchObject({
    file: null,
    issues: [{ code: 'wrong-type' }],
  })
  expect(await readText('x.dl', 'dl n=999999999\ndata:\n1')).toMatchObject({
    file: null,
    issues: [{ code: 'too-large' }],
  })
})
