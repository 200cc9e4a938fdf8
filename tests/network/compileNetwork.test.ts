import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { STATUSES } from '../../src/model/status.ts'
import type { Network } from '../../src/network/compileNetwork.ts'
import { compileNetwork, FORWARD, REVERSE } from '../../src/network/compileNetwork.ts'
import { build, given } from './given.ts'

function listArcs(network: Network, actor: string): readonly string[] {
  const index = network.actorIndex.get(actor as ActorId)!
  const arcs = network.arcs.subarray(network.offsets[index], network.offsets[index + 1])
  return Array.from(arcs, (relation) => network.relationIds[relation]!)
}

test('compileNetwork puts every relation at both of its ends, and one to itself there once', () => {
  const network = compileNetwork(given('r2: b opposes c', 'r1: a assists b', 'r3: b controls b', 'r4: c assists b'))
  expect(['a', 'b', 'c'].map((actor) => listArcs(network, actor))).toEqual([
    ['r1'],
    ['r1', 'r2', 'r3', 'r4'],
    ['r2', 'r4'],
  ])
})

test('compileNetwork numbers actors and relations in the order of their ids, not of the file', () => {
  const lines = ['r10: b opposes c', 'r9: a assists b', 'r1: c controls a']
  const network = compileNetwork(given(...lines))
  expect(network.actorIds).toEqual(['a', 'b', 'c'])
  expect(network.relationIds).toEqual(['r1', 'r10', 'r9'])
  expect(compileNetwork(given(...lines.toReversed()))).toEqual(network)
})

test('compileNetwork leaves out relations with an end that does not exist', () => {
  const actors = [{ id: 'a', name: { en: 'A' }, type: 'state' }]
  const network = compileNetwork(build({ actors, relations: [{ id: 'r', type: 'opposes', source: 'a', target: 'x' }] }))
  expect([network.relationIds, [...network.offsets], [...network.arcs]]).toEqual([[], [0, 0], []])
})

test('compileNetwork reads the ways in which influence crosses a relation', () => {
  const lines = [
    'a assists b',
    'a part_of b',
    'a cooperates_with b',
    'a opposes b',
    'a tension_with b',
    'a never_heard_of b',
  ]
  const network = compileNetwork(given(...lines))
  expect([...network.conduit]).toEqual([FORWARD, REVERSE, FORWARD | REVERSE, 0, 0, 0])
  expect([...network.symmetric]).toEqual([0, 0, 1, 0, 1, 0])
})

test('compileNetwork lets a symmetric conduit be crossed either way, and one without direction not at all', () => {
  const relationTypes = [
    { id: 'one', conduit: true, direction: 'reverse', symmetric: true },
    { id: 'two', conduit: true, direction: 'both' },
    { id: 'three', conduit: true, direction: 'none' },
    { id: 'four', conduit: false, direction: 'both', symmetric: true },
  ]
  const actors = ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'state' }))
  const relations = relationTypes.map(({ id }, index) => ({ id: `r${index}`, type: id, source: 'a', target: 'b' }))
  const { conduit } = compileNetwork(build({ actors, relations, vocabulary: { relationTypes } }))
  expect([...conduit]).toEqual([FORWARD | REVERSE, FORWARD | REVERSE, 0, 0])
})

test('compileNetwork reads sign, status, confidence and sources of a relation, unknown confidence as NaN', () => {
  const network = compileNetwork(given('a opposes b past c0.3 @y @x @y', 'a opposes b 1', 'a controls b'))
  expect([...network.sign]).toEqual([-1, 1, 0])
  expect(Array.from(network.status, (status) => STATUSES[status])).toEqual(['past', 'actual', 'actual'])
  expect([...network.confidence]).toEqual([0.3, Number.NaN, Number.NaN])
  expect(network.sources).toEqual([['x', 'y'], [], []])
  expect(network.sourceIds).toEqual(['x', 'y'])
})

test('compileNetwork knows every relation type of the vocabulary and of the relations', () => {
  const { typeIds, type } = compileNetwork(given('a never_heard_of b'))
  expect(typeIds).toContain('opposes')
  expect(typeIds[type[0]!]).toBe('never_heard_of')
})
