import { expect, test } from 'vitest'
import { readAnyFormat } from '../../../src/formats/readAnyFormat.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { listUnsettledTypes } from '../../../src/model/listUnsettledTypes.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import { compileNetwork } from '../../../src/network/compileNetwork.ts'
import { tracePaths } from '../../../src/query/tracePaths.ts'
import { DEFAULT_CRITERIA } from '../../../src/query/traceQuestion.ts'
import { letCarry } from '../../../src/workspace/commands/letCarry.ts'
import { build } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

async function readTable(text: string) {
  const { file } = await readAnyFormat([{ name: 'x.csv', bytes: new TextEncoder().encode(text) }])
  return toDataset(file!)
}

function countPaths(dataset: Parameters<typeof compileNetwork>[0], from: string, to: string) {
  const question = { ...DEFAULT_CRITERIA, from: [from as ActorId], to: [to as ActorId] }
  const answer = tracePaths(compileNetwork(dataset), question)
  return answer.ok ? answer.value.paths.length : null
}

test('types that a file names carry influence once a person says so, lines without a direction both ways', async () => {
  const dataset = await readTable('Source,Target,Type,Label\nA,B,Directed,funds\nC,B,Undirected,knows\nC,D,Directed,\n')
  expect(listUnsettledTypes(dataset).map(({ id }) => id)).toEqual(['funds', 'knows', 'linked'])
  expect(countPaths(dataset, 'A', 'D')).toBe(0)
  const state = letCarry(1)(givenState({ dataset }))
  expect(listUnsettledTypes(state.dataset!)).toEqual([])
  expect([countPaths(state.dataset!, 'A', 'D'), countPaths(state.dataset!, 'D', 'A')]).toEqual([1, 0])
  expect(state.history.done).toHaveLength(1)
})

test('built-in types, and those under them or under one that says it, are settled', () => {
  const type = (id: string, more: object = {}) => ({ id, label: { en: id }, ...more })
  const dataset = build({
    vocabulary: {
      relationTypes: [
        type('bribes', { parent: 'assists' }),
        type('owns', { conduit: false }),
        type('owns-all', { parent: 'owns' }),
        type('ring', { parent: 'ring' }),
        type('unused'),
      ],
    },
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'person' })),
    relations: ['bribes', 'owns', 'owns-all', 'ring', 'opposes'].map((id) => ({
      id,
      type: id,
      source: 'a',
      target: 'b',
    })),
  })
  expect(listUnsettledTypes(dataset)).toEqual([])
})
