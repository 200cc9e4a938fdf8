import { expect, test } from 'vitest'
import type { ActorId, Relation } from '../../src/model/dataset.ts'
import { EXPLICITNESSES, STATUSES } from '../../src/model/status.ts'
import { compileNetwork, FORWARD, REVERSE } from '../../src/network/compileNetwork.ts'
import { build, given } from './given.ts'

test('compileNetwork numbers actors and relations in the order of the file', () => {
  const network = compileNetwork(given('r10: b opposes c', 'r9: a assists b', 'r1: c controls a'))
  expect(network.actorIds).toEqual(['b', 'c', 'a'])
  expect(network.relations.map(({ id }) => id)).toEqual(['r10', 'r9', 'r1'])
  expect([...network.source].map((actor) => network.actorIds[actor])).toEqual(['b', 'a', 'c'])
  expect([...network.target].map((actor) => network.actorIds[actor])).toEqual(['c', 'b', 'a'])
})

test('compileNetwork finds an actor by id, and nothing by an id that the dataset does not have', () => {
  const network = compileNetwork(given('a opposes b'))
  expect(['b', 'c', '__proto__', 'toString'].map((id) => network.indexOf(id as ActorId))).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ])
})

test('compileNetwork treats names of object members as plain ids', () => {
  const actors = ['__proto__', 'constructor'].map((id) => ({ id, name: { en: id }, type: 'state' }))
  const dataset = build({ actors: actors.map((actor, index) => ({ ...actor, id: `a${index}` })) })
  const renamed = new Map(actors.map((actor) => [actor.id as ActorId, { ...dataset.actors.get('a0' as ActorId)! }]))
  const network = compileNetwork({ ...dataset, actors: renamed })
  expect(actors.map(({ id }) => network.indexOf(id as ActorId))).toEqual([0, 1])
})

test('compileNetwork leaves out relations with an end that does not exist', () => {
  const dataset = given('r1: a opposes b', 'r2: b opposes a', 'r3: a opposes b')
  const relations = new Map(dataset.relations)
  const change = (id: string, ends: object) =>
    relations.set(id as Relation['id'], { ...relations.get(id as Relation['id'])!, ...ends })
  change('r1', { target: 'x' })
  change('r3', { source: '__proto__' })
  const network = compileNetwork({ ...dataset, relations })
  expect(network.relations.map(({ id }) => id)).toEqual(['r2'])
  expect([[...network.source], [...network.target], network.type.length]).toEqual([[1], [0], 1])
})

test('compileNetwork gives the directions in which influence crosses a relation', () => {
  const lines = [
    'a assists b',
    'a part_of b',
    'a cooperates_with b',
    'a opposes b',
    'a tension_with b',
    'a never_heard_of b',
  ]
  const network = compileNetwork(given(...lines))
  expect(network.types.map(({ conduit }) => conduit)).toEqual([FORWARD, REVERSE, FORWARD | REVERSE, 0, 0, 0])
  expect(network.types.map(({ symmetric }) => symmetric)).toEqual([false, false, true, false, true, false])
})

test('compileNetwork lets a symmetric conduit be crossed both ways, and one without direction in none', () => {
  const relationTypes = [
    { id: 'one', conduit: true, direction: 'reverse', symmetric: true },
    { id: 'two', conduit: true, direction: 'both' },
    { id: 'three', conduit: true, direction: 'none' },
    { id: 'four', conduit: false, direction: 'both', symmetric: true },
  ]
  const actors = ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' }))
  const relations = relationTypes.map(({ id }, index) => ({ id: `r${index}`, type: id, source: 'a', target: 'b' }))
  const { types } = compileNetwork(build({ actors, relations, vocabulary: { relationTypes } }))
  expect(types.map(({ conduit }) => conduit)).toEqual([FORWARD | REVERSE, FORWARD | REVERSE, 0, 0])
})

test('compileNetwork gives a relation its own sign before that of its type', () => {
  expect([...compileNetwork(given('a opposes b', 'a opposes b 1', 'a opposes b 0', 'a controls b')).sign]).toEqual([
    -1, 1, 0, 0,
  ])
})

test('compileNetwork gives status and explicitness, and the statuses that occur', () => {
  const network = compileNetwork(given('a opposes b past inferred', 'a opposes b', 'a opposes b possible implied'))
  expect(Array.from(network.status, (status) => STATUSES[status])).toEqual(['past', 'actual', 'possible'])
  expect(Array.from(network.explicitness, (one) => EXPLICITNESSES[one])).toEqual(['inferred', 'stated', 'implied'])
  expect(STATUSES.filter((_, index) => (network.statuses >> index) & 1)).toEqual(['actual', 'past', 'possible'])
})

test('compileNetwork gives the relation types that occur, even those that the vocabulary does not have', () => {
  const { types, type } = compileNetwork(given('a opposes b', 'a never_heard_of b', 'b opposes a'))
  expect(Array.from(type, (index) => types[index]!.id)).toEqual(['opposes', 'never_heard_of', 'opposes'])
  expect(types.map(({ id }) => id)).toEqual(['opposes', 'never_heard_of'])
})
