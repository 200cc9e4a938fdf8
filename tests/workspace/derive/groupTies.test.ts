import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { groupTies } from '../../../src/workspace/derive/groupTies.ts'
import { given } from '../../network/given.ts'

const A = 'a' as ActorId
const dataset = given('a opposes b', 'c opposes a', 'a opposes c', 'd tension_with a', 'b supports c', 'a heads d')

function tell(hidden: readonly string[] = []) {
  const visible = new Map(
    [...dataset.relations.keys()].map((id) => [id, hidden.includes(id) ? 'hide' : 'show'] as const),
  )
  return groupTies(dataset, A, visible).map(
    ({ type, inverse, ties, hidden }) =>
      `${inverse ? type.inverse.en : type.label.en}: ${ties.map(({ partner }) => partner).join(', ')} (${hidden})`,
  )
}

test('groupTies reads each relation from the side of the actor, in the order of the vocabulary', () => {
  expect(tell()).toEqual(['heads: d (0)', 'opposes: b, c (0)', 'is opposed by: c (0)', 'is in tension with: d (0)'])
})

test('groupTies counts what the filters hide instead of listing it', () => {
  expect(tell(['r1', 'r4' as RelationId])).toEqual([
    'heads: d (0)',
    'opposes: c (1)',
    'is opposed by: c (0)',
    'is in tension with:  (1)',
  ])
})
