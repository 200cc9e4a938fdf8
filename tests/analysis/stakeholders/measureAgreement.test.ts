import { expect, test } from 'vitest'
import { measureAgreement } from '../../../src/analysis/stakeholders/measureAgreement.ts'
import type { Score } from '../../../src/analysis/stakeholders/measureScores.ts'
import { measureScores } from '../../../src/analysis/stakeholders/measureScores.ts'
import { givenRatings, UNION } from './given.ts'

const toScore = (values: readonly number[]) => ({ ratings: values.map((value) => ({ value })) }) as unknown as Score

/** The example of Krippendorff (2011), Computing Krippendorff's alpha-reliability: four observers, twelve units. */
const OBSERVERS = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
]

test('alpha of the published example is the published one for differences that count: 0.849', () => {
  const rows = OBSERVERS.map((row) => row.split(' '))
  const units = rows[0]!.map((_, unit) => rows.map((row) => row[unit]!).filter((value) => value !== '.'))
  const agreement = measureAgreement(units.map((unit) => toScore(unit.map(Number))))!
  expect(agreement.alpha).toBeCloseTo(0.849, 3)
  expect(agreement.actors).toBe(11)
})

test('raters who always say the same agree fully, and those who say one thing of all have nothing to agree about', () => {
  expect(
    measureAgreement(
      [
        [0, 0],
        [1, 1],
      ].map(toScore),
    ),
  ).toEqual({ alpha: 1, actors: 2 })
  expect(
    measureAgreement(
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ].map(toScore),
    ),
  ).toEqual({ alpha: null, actors: 2 })
  expect(
    measureAgreement(
      [
        [0, 1],
        [1, 0],
      ].map(toScore),
    )!.alpha,
  ).toBeLessThan(0)
})

test('nobody who was rated once says anything about agreement, nor does a single actor', () => {
  expect(measureAgreement([toScore([0, 1])])).toBeNull()
  expect(measureAgreement([[0], [1]].map(toScore))).toBeNull()
  const scores = measureScores(
    givenRatings('anna: union power 1', 'bert: union power ?', 'anna: port power 0'),
    'power',
  )
  expect(measureAgreement(scores.values())).toBeNull()
})

test('the score of an actor is the mean of what is known, with its ends, and unknown is no middle', () => {
  const dataset = givenRatings(
    'anna: union power 1',
    'bert: union power 0.33',
    'carl: union power ?',
    'anna: port power ?',
  )
  const scores = measureScores(dataset, 'power')
  expect(scores.get(UNION)).toMatchObject({ mean: 0.665, least: 0.33, most: 1 })
  expect([...scores.keys()]).toEqual([UNION])
  expect(measureScores(dataset, 'interest').size).toBe(0)
})
