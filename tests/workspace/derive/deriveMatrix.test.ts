import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import { orderRows } from '../../../src/workspace/commands/orderRows.ts'
import { createWorkspace } from '../../../src/workspace/createWorkspace.ts'
import { deriveMatrix } from '../../../src/workspace/derive/deriveMatrix.ts'
import { followShownMeasure } from '../../../src/workspace/followShownMeasure.ts'
import { INITIAL_VIEW } from '../../../src/workspace/view.ts'
import { given } from '../../network/given.ts'
import { createNaiveEngine } from '../createNaiveEngine.ts'
import { givenState } from '../givenState.ts'

const TRIBES = readShipped('highland-tribes')
const IRAQ = readShipped('iraq-security-reform')

/** The matrix once what orders it is worked out. */
async function see(dataset: Dataset, by: Parameters<typeof orderRows>[0] = 'blocks') {
  const workspace = createWorkspace(givenState({ dataset }))
  const stop = followShownMeasure(workspace, createNaiveEngine())
  workspace.run(orderRows(by))
  await expect.poll(() => deriveMatrix(workspace.getState())!.orderedBy).toBe(by)
  stop()
  return deriveMatrix(workspace.getState())!
}

test('deriveMatrix orders the tribes by the camps that are published, and rings the two ties against them', async () => {
  for (const by of ['blocks', 'camps'] as const) {
    const { order, breaking, dataset } = await see(TRIBES, by)
    expect(order.groups.map(({ length }) => length).sort()).toEqual([4, 5, 7])
    const ends = breaking.map((id) => dataset.relations.get(id)!).map(({ source, target }) => [source, target].sort())
    expect(ends.map((pair) => pair.join(' ')).sort()).toEqual(['masil nagam', 'masil uheto'])
  }
  expect((await see(TRIBES, 'two-camps')).breaking).toHaveLength(7)
})

test('deriveMatrix orders by a measure, the highest first', async () => {
  const dataset = given('a supports b', 'c supports b', 'd supports b', 'a supports c')
  const { actors, order } = await see(dataset, 'degree')
  expect([actors[0], actors.at(-1)]).toEqual(['b', 'd'])
  expect(order.blockOf.size).toBe(0)
})

test('deriveMatrix orders by the groups of the dataset in their order', async () => {
  const { order, dataset } = await see(IRAQ, 'groups')
  const groups = order.groups.map((members) => new Set(members.map((actor) => dataset.actors.get(actor)!.group)))
  expect(groups.map(({ size }) => size)).toEqual(groups.map(() => 1))
  expect(groups.flatMap((group) => [...group])).toEqual([...dataset.groups.keys()])
})

test('deriveMatrix has a symmetric relation in both cells, and any other in that of its source and target', () => {
  const dataset = given('a supports b', 'b tension_with c')
  const { getCell } = deriveMatrix(givenState({ dataset }))!
  const [a, b, c] = ['a', 'b', 'c'] as ActorId[]
  const signs = (row: ActorId, column: ActorId) => getCell(row, column).map(({ sign }) => sign)
  expect([signs(a!, b!), signs(b!, a!), signs(b!, c!), signs(c!, b!)]).toEqual([[1], [], [-1], [-1]])
})

test('deriveMatrix leaves out what filters hide, and counts the actors whom that leaves without a relation', () => {
  const dataset = given('a supports b', 'b opposes c')
  const filter = { signs: [['-1', 'hide'] as const] }
  const { actors, relations, tieless } = deriveMatrix(givenState({ dataset, view: { ...INITIAL_VIEW, filter } }))!
  expect([actors.toSorted(), relations.length, tieless]).toEqual([['a', 'b'], 1, 1])
})
