import { expect, test } from 'vitest'
import type { BoardWire } from '../../../src/scene/routes/board.ts'
import { addStroke, listCells, pruneMember } from '../../../src/scene/routes/boardStrokes.ts'

/** From the hub over cells 1 to 4 to a; b leaves at 2, c at 3. */
const TREE = [
  ['a:a', [1, 2, 3, 4]],
  ['a:b', [2, 12, 22]],
  ['a:c', [3, 13]],
].reduce<BoardWire>((wire, [to, cells]) => addStroke(wire, to as 'a:a', toSteps(cells as number[])), { strokes: [] })

test('addStroke makes branches of all strokes but the first', () => {
  expect(TREE.strokes.map(({ branch }) => branch)).toEqual([false, true, true])
})

test('pruneMember takes away a branch that nothing hangs on', () => {
  expect(print(pruneMember(TREE, 'a:b'))).toEqual(['a:a 1 2 3 4', 'a:c 3 13'])
})

test('pruneMember leaves a way to the branch that leaves it last', () => {
  const pruned = pruneMember(TREE, 'a:a')
  expect(print(pruned)).toEqual(['a:c 1 2 3 13', 'a:b 2 12 22'])
  expect(pruned.strokes.map(({ branch }) => branch)).toEqual([false, true])
  expect(print(pruneMember(pruneMember(pruned, 'a:c'), 'a:b'))).toEqual([])
})

test('pruneMember changes nothing for whom the wire does not reach', () => {
  expect(pruneMember(TREE, 'a:nobody')).toEqual(TREE)
})

test('listCells gives each cell once', () => {
  expect(listCells(TREE).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 12, 13, 22])
})

function toSteps(cells: readonly number[]): number[] {
  return cells.map((cell) => cell * 4)
}

function print({ strokes }: BoardWire): string[] {
  return strokes.map(({ to, steps }) => [to, ...steps.map((step) => step >> 2)].join(' '))
}
