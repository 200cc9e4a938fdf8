import { expect, test } from 'vitest'
import type { ActorId } from '../../../src/model/dataset.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDatasetFile } from '../../../src/model/toDatasetFile.ts'
import { history } from '../../../src/workspace/catalogue/en/history.ts'
import { redo, undo } from '../../../src/workspace/commands/history.ts'
import { changeRating, findRating, rate, removeRating } from '../../../src/workspace/commands/rate.ts'
import { deriveStakeholders } from '../../../src/workspace/derive/deriveStakeholders.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../givenState.ts'

const state = givenState({ dataset: given('union opposes port') })
const union = { actor: 'union' as ActorId, rater: 'Anna' }
const both = rate(
  [
    { ...union, dimension: 'interest', value: 1 },
    { ...union, dimension: 'power', value: 0.67 },
  ],
  1,
)
const label = (given: typeof state) => history.past(given.history.done.at(-1)!.label)

test('two scores that are given at once are one step with a name, and are undone and redone as one', () => {
  const rated = both(state)
  expect(rated.history.done).toHaveLength(1)
  expect(label(rated)).toBe('Added rating “interest of union” and 1 more')
  expect(undo()(rated).dataset!.ratings.size).toBe(0)
  expect(redo()(undo()(rated)).dataset!.ratings).toEqual(rated.dataset!.ratings)
})

test('an actor stands in the grid once it has both scores, and else in the tray', () => {
  expect(deriveStakeholders(state)).toMatchObject({ standing: [], unscored: ['union', 'port'] })
  const rated = deriveStakeholders(both(state))!
  expect(rated.standing).toMatchObject([{ actor: 'union', x: { mean: 1 }, y: { mean: 0.67 } }])
  expect(rated.unscored).toEqual(['port'])
})

test('a rater has one rating of an actor in a dimension, which keeps its reason; another rater has another', () => {
  const rated = both(state)
  const own = findRating(rated.dataset!, { ...union, dimension: 'power' })!
  const reasoned = changeRating({ ...own, reason: { en: 'It can strike.' } }, 2)(rated)
  expect(label(reasoned)).toBe('Changed the reason of rating “power of union”')
  const again = rate([{ ...union, dimension: 'power', value: 1 }], 3)(reasoned)
  expect(again.dataset!.ratings.get(own.id)).toMatchObject({ value: 1, reason: { en: 'It can strike.' } })
  expect(label(again)).toBe('Changed rating “power of union”')
  const other = rate([{ ...union, rater: null, dimension: 'power', value: null }], 4)(again)
  expect(other.dataset!.ratings.size).toBe(3)
  const removed = removeRating(own, 5)(other)
  expect(removed.dataset!.ratings.has(own.id)).toBe(false)
  expect(label(removed)).toBe('Removed rating “power of union”')
  expect(rate([{ ...union, dimension: 'interest', value: 1 }], 6)(rated)).toBe(rated)
})

test('scores are kept in the file of the dataset', () => {
  const { dataset } = both(state)
  const { file } = readDataset(JSON.stringify(toDatasetFile(dataset!)))
  expect(file!.ratings).toEqual([...dataset!.ratings.values()])
})
