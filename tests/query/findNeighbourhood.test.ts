import { expect, test } from 'vitest'
import type { ActorId } from '../../src/model/dataset.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { findNeighbourhood } from '../../src/query/findNeighbourhood.ts'
import { given } from '../network/given.ts'

const NETWORK = compileNetwork(given('a heads b', 'c opposes b', 'c heads d', 'a heads e', 'e heads b'))
const A = 'a' as ActorId

test('findNeighbourhood goes along relations in either direction, and gives those among whom it finds', () => {
  expect(findNeighbourhood(NETWORK, A, { steps: 1 })).toEqual({
    actors: ['a', 'b', 'e'],
    relations: ['r1', 'r4', 'r5'],
    complete: true,
  })
  expect(findNeighbourhood(NETWORK, A, { steps: 2 })!.actors).toEqual(['a', 'b', 'e', 'c'])
  expect(findNeighbourhood(NETWORK, A, { steps: 9 })!.relations).toHaveLength(5)
})

test('findNeighbourhood goes along nothing that is hidden', () => {
  expect(findNeighbourhood(NETWORK, A, { steps: 9, isHidden: (relation) => relation === 0 })).toMatchObject({
    actors: ['a', 'e', 'b', 'c', 'd'],
    relations: ['r2', 'r3', 'r4', 'r5'],
  })
})

test('findNeighbourhood keeps the best connected of those that are equally near', () => {
  const hub = compileNetwork(given('a heads b', 'a heads c', 'a heads d', 'd opposes e', 'd heads f', 'c heads f'))
  expect(findNeighbourhood(hub, A, { steps: 1, limit: 3 })).toEqual({
    actors: ['a', 'c', 'd'],
    relations: ['r2', 'r3'],
    complete: false,
  })
})

test('findNeighbourhood says so where it leaves somebody out, and knows nobody whom the network does not have', () => {
  expect(findNeighbourhood(NETWORK, A, { steps: 9, limit: 2 })).toMatchObject({ actors: ['a', 'b'], complete: false })
  expect(findNeighbourhood(NETWORK, 'z' as ActorId, { steps: 1 })).toBeUndefined()
})
