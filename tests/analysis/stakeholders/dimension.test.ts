import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countHints } from '../../../src/analysis/stakeholders/countHints.ts'
import {
  findProposal,
  listAnchors,
  listDimensions,
  SCALES,
  toAnchor,
  toPosition,
  toShare,
} from '../../../src/analysis/stakeholders/dimension.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { given } from '../../network/given.ts'
import { givenRatings } from './given.ts'

test('a position says what it is about, and other dimensions are no position', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => text.trim()),
      (proposal) => {
        expect(findProposal(toPosition(proposal))).toBe(proposal)
      },
    ),
  )
  expect(findProposal('power')).toBeUndefined()
  expect(findProposal('positional advantage')).toBeUndefined()
})

test('every value that can be given is found again by where it stands', () => {
  for (const dimension of ['power', 'position'])
    for (const value of listAnchors(dimension)) expect(toAnchor(dimension, toShare(dimension, value))).toBe(value)
  expect(toAnchor('power', -3)).toBe(0)
  expect(toAnchor('position', 7)).toBe(1)
})

test('the usual dimensions come first, then those of the dataset', () => {
  expect(listDimensions(givenRatings('anna: union reputation 1', 'anna: union power 1'))).toEqual([
    ...SCALES,
    'reputation',
  ])
})

test('hints count whom influence reaches in one step along actual relations, and threats at either end', () => {
  const dataset = given(
    'a controls b',
    'a influences b',
    'c affiliated_with a',
    'a controls d possible',
    'a opposes b',
    'e threatens a',
  )
  expect(countHints(dataset, 'a' as ActorId)).toEqual({ leverage: 2, sides: 0, threats: 1 })
  expect(countHints(dataset, 'c' as ActorId)).toEqual({ leverage: 0, sides: 0, threats: 0 })
})
