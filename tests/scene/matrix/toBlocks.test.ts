import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import { toBlocks } from '../../../src/scene/matrix/toBlocks.ts'
import { given } from '../../network/given.ts'

test('toBlocks splits the highland tribes into three, which two ties break (Doreian and Mrvar 1996)', () => {
  const tribes = readShipped('highland-tribes')
  const blocks = toBlocks(tribes)
  expect(blocks.blocks.map((block) => block.toSorted())).toEqual([
    ['alika', 'asaro', 'gahuk', 'geham', 'masil', 'ove', 'ukudz'],
    ['kohik', 'nagam', 'notoh', 'seuve', 'uheto'],
    ['gama', 'gavev', 'kotun', 'nagad'],
  ])
  const breaking = [...tribes.relations.values()].filter(blocks.isBreaking)
  expect(breaking.map(({ source, target }) => [source, target].sort().join(' ')).sort()).toEqual([
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
  expect([...blocks, rest].map(([first]) => blockOf(first!))).toEqual([0, 1, null])
})

test('toBlocks goes by plain fact alone', () => {
  const dataset = given('a supports b', 'a opposes b possible', 'b supports c possible', 'a opposes c')
  const { blockOf, isBreaking } = toBlocks(dataset)
  const [a, b, c] = [...dataset.actors.keys()].map(blockOf)
  expect(a).toBe(b)
  expect(c).toBeNull()
  expect([...dataset.relations.values()].some(isBreaking)).toBe(false)
})
