import { expect, test } from 'vitest'
import type { ActorId, RelationId } from '../../../src/model/dataset.ts'
import { printOffer } from '../../../src/ui/action/offer.ts'
import { listMenuItems } from '../../../src/ui/menu/listMenuItems.ts'
import { getActionCatalogue } from '../../../src/workspace/catalogue/getActionCatalogue.ts'
import { deriveLookedAt } from '../../../src/workspace/derive/deriveLookedAt.ts'
import type { View } from '../../../src/workspace/view.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { givenState } from '../../workspace/givenState.ts'
import { runOn } from '../action/runOn.ts'

const DATASET = given('a heads b', 'b opposes c')
const WORDS = getActionCatalogue('en')
const see = (view: Partial<View>) => givenState({ dataset: DATASET, view: { ...INITIAL_VIEW, ...view } })

test('whoever was taken into the diagram is left out again from its menu, and only then offered', () => {
  const state = see({ revealed: ['a' as ActorId] })
  const find = (seen: typeof state) =>
    listMenuItems(seen, null).find((offer) => printOffer(offer, WORDS, seen).startsWith('Hide actors brought in'))
  expect(runOn(state, find(state)!).view.revealed).toEqual([])
  expect(find(see({}))).toBeUndefined()
})

test('a menu has what can be done, in the same order always', () => {
  const list = (state: ReturnType<typeof see>, target: Parameters<typeof listMenuItems>[1]) =>
    listMenuItems(state, target).map((offer) => printOffer(offer, WORDS, state))
  const [a, b] = ['a', 'b'] as [ActorId, ActorId]
  const relations = ['r1', 'r2'] as RelationId[]
  const asked = { trace: { ...INITIAL_VIEW.trace, from: [a], to: ['c' as ActorId] } }
  const whole = ['Trace from here', 'Trace to here', 'Everyone this reaches', 'Everyone who reaches this']
  const end = [
    'Focus on neighbourhood',
    'Stakeholder profile…',
    'Details',
    'Record a relation from here…',
    'Edit',
    'Split into two actors…',
    'Delete',
  ]
  expect(list(see({}), { kind: 'actor', actor: b })).toEqual([...whole, ...end])
  expect(list(see({ selection: { actors: [a, b], relations: [] } }), { kind: 'actor', actor: b })).toEqual([
    'Trace between the two',
    'Who reaches all selected actors',
    ...[
      'Record a relation between the two…',
      'Merge into one actor',
      'Set a field of the selected…',
      'Delete 2 actors',
    ],
    ...[...whole, ...end],
  ])
  expect(list(see(asked), { kind: 'actor', actor: b })).toEqual([
    ...[...whole, 'Trace through this', 'Trace avoiding this', 'Why is this on no path?'],
    ...end,
  ])
  expect(list(see(asked), { kind: 'tie', relations: relations.slice(1) })).toEqual([
    ...['Details', 'Trace avoiding this', 'Hide all of type "opposes"', 'Edit', 'Delete'],
  ])
  expect(list(see(asked), { kind: 'tie', relations })).toEqual([
    ...['Details', 'Hide all of type "heads"', 'Hide all of type "opposes"', 'Delete'],
  ])
  expect(list(see({ filter: { asOf: '2020' }, revealed: [a] }), null)).toEqual([
    'Hide actors brought in by search or selection',
    ...[
      'Clear all filters',
      'Show or hide two camps',
      'Add relations…',
      'New actor',
      'Types and groups…',
      'Find duplicates…',
      'Measures…',
    ],
    ...['Timeline', 'Import…', 'Publish…', 'Save to a file', 'All actions…'],
  ])
})

test('what is looked at is what is published: the table, the path that was chosen, or else the diagram', () => {
  expect(deriveLookedAt(see({}))).toBe('diagram')
  const path = ['r1'] as RelationId[]
  expect(deriveLookedAt(see({ path }))).toBe('path')
  expect(deriveLookedAt(see({ path, screen: 'table' }))).toBe('table')
  expect(deriveLookedAt(see({ path, answerForm: 'off' }))).toBe('diagram')
})
