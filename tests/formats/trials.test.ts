import { expect } from 'vitest'
import { readTrial, trial } from './trialFiles.ts'

trial('rows that name actors which the table lacks make them', async () => {
  for (const names of [
    ['09/09.nodes.csv', '09/09.edges.csv'],
    ['09b/x.actors.csv', '09b/x.relations.csv'],
  ]) {
    const { actors, relations, said } = await readTrial(...names)
    expect(actors).toEqual(['Alba', 'Boris', '3'])
    expect(relations).toHaveLength(3)
    expect(said.filter((text) => text.includes('has no actor for'))).toHaveLength(1)
  }
})

trial('spaces and invisible characters round names make no second actor', async () => {
  expect((await readTrial('10-csv-trailing-space-case.csv')).actors).toEqual(['Alba', 'Boris', 'Carla', 'Dora'])
  expect((await readTrial('10b-csv-trailing-space-only.csv')).actors).toEqual(['Alba', 'Boris', 'Carla'])
  const { actors, said } = await readTrial('16-csv-nbsp-zero-width.csv')
  expect(actors).toEqual(['Alba Board', 'Boris', 'Carla'])
  expect(said.filter((text) => text.includes('invisible'))).toHaveLength(1)
})

trial('old and partial dates are read', async () => {
  const { file } = await readTrial('12-csv-dates-old-partial.csv')
  expect(file?.relations.map(({ start, end }) => `${start} ${end}`)).toEqual([
    '-0427 -0347',
    '-0026 0014',
    '1855 1898',
    '1855-01-01T00:00:00Z 1898-01-01T00:00:00Z',
    '1850~ 186X',
    '2001 2003-05',
    '1899-12-31 1900-02-01',
    '1850 null',
    '0094 0192',
  ])
})

trial('negative weights are adverse, and shares are read with a comma or in percent', async () => {
  const weighted = await readTrial('11-csv-negative-weights.csv')
  expect(weighted.file?.relations.map(({ sign, attributes }) => [sign, attributes?.['weight']])).toEqual([
    [-1, '-3'],
    [null, '2'],
    [-1, '-0.5'],
    [null, '0'],
  ])
  const shares = await readTrial('14-csv-decimal-comma-strength.csv')
  expect(shares.file?.relations.map(({ strength, attributes }) => [strength, attributes?.['strength']])).toEqual([
    [0.5, undefined],
    [0.5, undefined],
    [null, 7],
  ])
})
