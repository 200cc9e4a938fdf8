import { expect, test } from 'vitest'
import type { RouteStroke } from '../../../src/scene/routes/route.ts'
import type { TrimmedStroke } from '../../../src/scene/routes/trimTree.ts'
import { trimTree, wayTo } from '../../../src/scene/routes/trimTree.ts'

/** From the hub along to a; b leaves at 10 downwards, c leaves b's branch at its half. */
const TREE: readonly RouteStroke[] = [
  { from: 'a:hub', to: 'a:a', points: points([0, 0], [30, 0]) },
  { from: null, to: 'a:b', points: points([10, 0], [10, 20]) },
  { from: null, to: 'a:c', points: points([10, 10], [20, 10], [20, 30]) },
]

test('trimTree keeps a tree whose members are all wanted', () => {
  expect(trimTree(TREE, () => true)).toEqual(TREE.map(toFirm))
})

test('trimTree ends a stroke at its last branch when its member is not wanted', () => {
  expect(trimTree(TREE, (member) => member === 'a:c')).toEqual([
    { from: 'a:hub', to: null, points: points([0, 0], [10, 0]), firm: true },
    { from: null, to: null, points: points([10, 0], [10, 10]), firm: true },
    toFirm(TREE[2]!),
  ])
})

test('trimTree lets go a branch that leads to nobody', () => {
  expect(trimTree(TREE, (member) => member === 'a:a')).toEqual([toFirm(TREE[0]!)])
  expect(trimTree(TREE, () => false)).toEqual([])
})

test('trimTree cuts a stroke where it leads on only to what is not firm', () => {
  expect(
    trimTree(
      TREE,
      () => true,
      (member) => member === 'a:c',
    ),
  ).toEqual([
    { from: 'a:hub', to: null, points: points([0, 0], [10, 0]), firm: true },
    { from: null, to: 'a:a', points: points([10, 0], [30, 0]), firm: false },
    { from: null, to: null, points: points([10, 0], [10, 10]), firm: true },
    { from: null, to: 'a:b', points: points([10, 10], [10, 20]), firm: false },
    toFirm(TREE[2]!),
  ])
  expect(
    trimTree(
      TREE,
      () => true,
      () => false,
    ),
  ).toEqual(TREE.map((stroke) => ({ ...stroke, firm: false })))
})

test('wayTo gives the whole way from the hub, over branches of branches', () => {
  expect(wayTo(TREE, 'a:a')).toEqual(TREE[0]!.points)
  expect(wayTo(TREE, 'a:b')).toEqual(points([0, 0], [10, 0], [10, 20]))
  expect(wayTo(TREE, 'a:c')).toEqual(points([0, 0], [10, 0], [10, 10], [20, 10], [20, 30]))
  expect(wayTo(TREE, 'a:nobody')).toEqual([])
})

function points(...pairs: readonly (readonly [number, number])[]) {
  return pairs.map(([x, y]) => ({ x, y }))
}

function toFirm(stroke: RouteStroke): TrimmedStroke {
  return { ...stroke, firm: true }
}
