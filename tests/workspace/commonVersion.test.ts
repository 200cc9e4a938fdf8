import { expect, test } from 'vitest'
import type { ActorId, Dataset } from '../../src/model/dataset.ts'
import { changeRecords } from '../../src/workspace/commands/edit.ts'
import { chooseCommonVersion, listPastDatasets } from '../../src/workspace/commonVersion.ts'
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
    expect(chooseCommonVersion(past, theirs)).toEqual({ index: index === 2 ? 3 : index, differences: 1 })
    expect(chooseCommonVersion(past, dataset)).toEqual({ index, differences: 0 })
  }
})

test('a file that changes what was changed here too comes from before both', () => {
  const mine = changeRecords(describe(DATASET, 'a', 'mine'), 1)(givenState({ dataset: DATASET }))
  const theirs = changeRecords(describe(DATASET, 'a', 'theirs'), 1)(givenState({ dataset: DATASET })).dataset!
  expect(chooseCommonVersion(listPastDatasets(mine), theirs).index).toBe(1)
})
