import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import { getBreaking, isSameBlock, keepBlocks, toBlocks } from '../../../src/scene/matrix/toBlocks.ts'
import { given } from '../../network/given.ts'

/** The relations that go against blocks. */
const breaking = (dataset: Dataset, blockOf: ReadonlyMap<ActorId, number>) =>
  [...getBreaking(dataset, blockOf)].map((id) => dataset.relations.get(id)!)

test('toBlocks splits the highland tribes into three, which two ties break (Doreian and Mrvar 1996)', () => {
  const tribes = readShipped('highland-tribes')
  const blocks = toBlocks(tribes)
  expect(blocks.blocks.map((block) => block.toSorted())).toEqual([
    ['alika', 'asaro', 'gahuk', 'geham', 'masil', 'ove', 'ukudz'],
    ['kohik', 'nagam', 'notoh', 'seuve', 'uheto'],
    ['gama', 'gavev', 'kotun', 'nagad'],
  ])
  const against = breaking(tribes, blocks.blockOf)
  expect(against.map(({ source, target }) => [source, target].sort().join(' ')).sort()).toEqual([
    'masil nagam',
    'masil uheto',
  ])
})

test('toBlocks puts the largest block first and in it whoever has most ties there; loners are in none', () => {
  const dataset = given('a opposes b', 'c supports d', 'd supports e', 'f supports g', 'c opposes f', 'd opposes g')
  const { blocks, rest, blockOf } = toBlocks(dataset)
  expect(blocks).toEqual([
    ['d', 'c', 'e'],
    ['f', 'g'],
  ])
  expect(rest).toEqual(['a', 'b'])
  expect([...blocks, rest].map(([first]) => blockOf.get(first!))).toEqual([0, 1, undefined])
})

test('toBlocks goes by plain fact alone', () => {
  const dataset = given('a supports b', 'a opposes b possible', 'b supports c possible', 'a opposes c')
  const { blockOf } = toBlocks(dataset)
  const [a, b, c] = [...dataset.actors.keys()].map((actor) => blockOf.get(actor))
  expect(a).toBe(b)
  expect(c).toBeUndefined()
  expect(breaking(dataset, blockOf)).toEqual([])
})

test('keepBlocks leaves everybody in their block; whoever is new is in none, and breaks nothing', () => {
  const blocks = toBlocks(given('a supports b', 'c supports d', 'a opposes c', 'b opposes d')).blockOf
  const edited = given('a supports b', 'c supports d', 'a opposes d', 'a supports c', 'e supports d', 'e opposes a')
  const blockOf = keepBlocks(blocks, ['e' as ActorId])
  expect([...blockOf].filter(([actor]) => actor !== 'e')).toEqual([...blocks])
  expect(isSameBlock(blockOf, 'e' as ActorId, 'e' as ActorId)).toBe(false)
  // In the next edit nobody is new, and whoever came later still breaks nothing.
  const next = keepBlocks(blockOf, [])
  expect(breaking(edited, next)).toHaveLength(1)
  expect(breaking(edited, blockOf).map(({ source, target }) => source + target)).toEqual(['ac'])
})
