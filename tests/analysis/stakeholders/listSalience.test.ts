import { expect, test } from 'vitest'
import { getForceField, sumForces } from '../../../src/analysis/stakeholders/getForceField.ts'
import { listSalience } from '../../../src/analysis/stakeholders/listSalience.ts'
import { givenRatings } from './given.ts'

const rate = (actor: string, power: number, legitimacy: number, urgency: number) => [
  `anna: ${actor} power ${power}`,
  `anna: ${actor} legitimacy ${legitimacy}`,
  `anna: ${actor} urgency ${urgency}`,
]

test('the classes are those of Mitchell, Agle and Wood, most salient first', () => {
  const dataset = givenRatings(
    ...rate('nobody', 0, 0, 0),
    ...rate('p', 1, 0, 0),
    ...rate('l', 0, 1, 0),
    ...rate('u', 0, 0, 1),
    ...rate('pl', 1, 0.67, 0.33),
    ...rate('pu', 0.67, 0, 1),
    ...rate('lu', 0.33, 1, 1),
    ...rate('plu', 1, 1, 0.5),
  )
  expect(listSalience(dataset).map(({ actor, class: own }) => [actor, own])).toEqual([
    ['plu', 'definitive'],
    ['pl', 'dominant'],
    ['pu', 'dangerous'],
    ['lu', 'dependent'],
    ['p', 'dormant'],
    ['l', 'discretionary'],
    ['u', 'demanding'],
    ['nobody', 'none'],
  ])
})

test('who is not rated for all three has no class and stands last, and who is rated for none is left out', () => {
  const dataset = givenRatings(
    'anna: half power 1',
    'anna: half urgency ?',
    'anna: other interest 1',
    ...rate('p', 1, 0, 0),
  )
  expect(listSalience(dataset).map(({ actor, class: own }) => [actor, own])).toEqual([
    ['p', 'dormant'],
    ['half', null],
  ])
})

test('forces on a change are those of its own positions, strongest first, by their mean', () => {
  const dataset = givenRatings(
    'anna: weak position: a new quay 0.33',
    'anna: union position: a new quay 1',
    'bert: union position: a new quay 0.67',
    'anna: port position: a new quay -0.67 because it pays for it',
    'anna: town position: a new quay 0',
    'anna: town position: a strike 1',
  )
  const { driving, restraining, neither } = getForceField(dataset, 'a new quay')
  expect(driving.map(({ actor }) => actor)).toEqual(['union', 'weak'])
  expect(restraining.map(({ actor }) => actor)).toEqual(['port'])
  expect(neither.map(({ actor }) => actor)).toEqual(['town'])
  expect(sumForces(driving)).toBeCloseTo(0.835 + 0.33)
  expect(sumForces(restraining)).toBeCloseTo(0.67)
})
