import { expect, test } from 'vitest'
import { readTies } from '../readText.ts'

test('several names in one cell have a relation each, which is told', async () => {
  const { ties, issues } = await readTies(
    'x.csv',
    'source,target,type\nAda,Bo; Cy,pays\nAda,"Bo,Ada",owns\nBo,Ada,owns',
  )
  expect(ties).toEqual(['Ada > Bo', 'Ada > Cy', 'Ada > Bo', 'Ada > Ada', 'Bo > Ada'])
  expect(issues).toContainEqual(expect.objectContaining({ layout: 'lists-of-ends', found: 'Bo; Cy and 1 more' }))
})

test.each(['Smith, Jones and Sons', 'a|b'])(
  'a name with a sign for lists is one name if no part stands alone: %s',
  async (name) => {
    expect((await readTies('x.csv', `source,target\n"${name}",Bo`)).ties).toEqual([`${name} > Bo`])
  },
)

test('a name beside an id is one name', async () => {
  const { actors } = await readTies('x.csv', 'source_id,source_name,target_id,target_name\n1,"Lee; Ann",2,Bo')
  expect(actors).toEqual(['Lee; Ann', 'Bo'])
})

test.each(['#N/A', 'NULL', 'n/a', '-', '—', '?', '#REF!'])('%s names nobody: the row is told', async (mark) => {
  const { actors, unread } = await readTies('x.csv', `source,target,type\n${mark},Bo,pays\nAda,Bo,pays`)
  expect(actors).toEqual(['Ada', 'Bo'])
  expect(unread).toEqual(['x.csv, line 2: row without two ends, 1'])
})
