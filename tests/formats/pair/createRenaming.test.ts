import { expect, test } from 'vitest'
import { readText } from '../readText.ts'

test.each(['verb', 'predicate', 'Relation Type', 'edge_type', 'relationshipType'])(
  'the attribute "%s" of an edge is its verb, as it is in a table',
  async (name) => {
    const { file } = await readText('x.json', `{"nodes":[],"links":[{"source":"a","target":"b","${name}":"pays"}]}`)
    expect(file?.relations).toMatchObject([{ type: 'pays' }])
  },
)
