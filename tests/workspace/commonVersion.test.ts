import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { removeActors } from '../../src/model/edit/removeRecords.ts'
import { getDocumentCatalogue } from '../../src/workspace/catalogue/getDocumentCatalogue.ts'
import { changeRecords } from '../../src/workspace/commands/edit.ts'
import { listPastDatasets, rankCommonVersions } from '../../src/workspace/commonVersion.ts'
import { given } from '../network/given.ts'
import { givenState } from './givenState.ts'

const DATASET = given('a opposes b', 'b supports c', 'c influences a')

function describe(dataset: Dataset, id: string, en: string) {
  return { actors: [{ ...dataset.actors.get(id as ActorId)!, description: { en } }] }
}

test('the version from which a file comes is the one that differs from it least, of several the earliest', () => {
  let state = givenState({ dataset: DATASET })
  for (const [index, id] of ['a', 'b', 'c'].entries()) {
    state = changeRecords(describe(state.dataset!, id, `mine ${index}`), index)(state)
  }
  const past = listPastDatasets(state)
  expect(past.map(({ time }) => time)).toEqual([2, 1, 0, null])
  for (const [index, { dataset }] of past.entries()) {
    const theirs = changeRecords(describe(dataset, 'a', 'theirs'), 9)({ ...state, dataset }).dataset!
    expect(rankCommonVersions(past, theirs)[0]).toEqual({
      version: past[index === 2 ? 3 : index],
      differences: [['actors', 1]],
    })
    expect(rankCommonVersions(past, dataset)[0]).toEqual({ version: past[index], differences: [] })
  }
})

test('a file that changes what was changed here too comes from before both', () => {
  const mine = changeRecords(describe(DATASET, 'a', 'mine'), 1)(givenState({ dataset: DATASET }))
  const theirs = changeRecords(describe(DATASET, 'a', 'theirs'), 1)(givenState({ dataset: DATASET })).dataset!
  const past = listPastDatasets(mine)
  expect(rankCommonVersions(past, theirs).map(({ version }) => version)).toEqual([past[1], past[0]])
})

test('candidates that look alike are told apart by their steps, and the nearest stands first', () => {
  let state = givenState({ dataset: DATASET })
  for (const text of ['one', 'two', 'three']) state = changeRecords(describe(state.dataset!, 'a', text), 5)(state)
  const ranked = rankCommonVersions(listPastDatasets(state), removeActors(DATASET, ['b' as ActorId]))
  const words = getDocumentCatalogue('en').documents.merge
  const texts = ranked.map((candidate) => words.candidate(candidate, 5))
  expect(new Set(texts).size).toBe(4)
  expect(texts[0]).toBe('as it was opened · 1 actor, 2 relations differ')
  expect(texts[1]).toMatch(/ · step 1: Changed the description of a · 2 actors, 2 relations differ$/)
  expect(words.proposed(ranked[0]!, false)).toBe(
    'Proposed because the file differs least from it (1 actor, 2 relations differ). Choose another one if you know better.',
  )
})
