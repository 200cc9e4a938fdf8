import { expect, test } from 'vitest'
import type { Bundle, Bundling } from '../../../src/scene/structure/bundleRelations.ts'
import { bundleRelations } from '../../../src/scene/structure/bundleRelations.ts'
import { given } from '../../network/given.ts'

const ALL: Bundling = { spotOf: (actor) => `a:${actor}`, omitted: () => false, openedTrunks: new Set() }

test('bundleRelations draws parallel relations of one sign as one line, whichever way they run', () => {
  expect(bundle('x: a supports b', 'y: b assists a')).toEqual(['line a-b: x y'])
})

test('bundleRelations keeps opposite signs apart', () => {
  expect(bundle('x: a supports b', 'y: a opposes b')).toEqual(['line a-b: x', 'line a-b: y'])
})

test('bundleRelations draws a fan of three as one trunk, and of two as lines', () => {
  expect(bundle('x: a opposes b', 'y: a opposes c', 'z: a opposes d')).toEqual(['trunk a-b,c,d: x y z'])
  expect(bundle('x: a opposes b', 'y: a opposes c')).toEqual(['line a-b: x', 'line a-c: y'])
})

test('bundleRelations makes a trunk of what comes in as of what goes out', () => {
  expect(bundle('x: b opposes a', 'y: c opposes a', 'z: d opposes a')).toEqual(['trunk a-b,c,d: x y z'])
})

test('bundleRelations makes no trunk of different signs', () => {
  const lines = bundle('x: a opposes b', 'y: a supports c', 'z: a opposes d')
  expect(lines).toEqual(['line a-b: x', 'line a-c: y', 'line a-d: z'])
})

test('bundleRelations draws in one trunk what is sure and what is not', () => {
  expect(bundle('x: a opposes b', 'y: a opposes c', 'z: a opposes d possible')).toEqual(['trunk a-b,c,d: x y z'])
})

test('bundleRelations draws an opened trunk line by line', () => {
  const fan = ['x: a opposes b', 'y: a opposes c', 'z: a opposes d'] as const
  const [trunk] = bundleRelations(given(...fan), ALL)
  const opened = bundleRelations(given(...fan), { ...ALL, openedTrunks: new Set([trunk!.id]) })
  expect(opened.map(print)).toEqual(['line a-b: x', 'line a-c: y', 'line a-d: z'])
})

test('bundleRelations leaves out what is omitted, what has no place, and what runs from an actor to itself', () => {
  const dataset = given('x: a opposes b', 'y: a opposes c', 'z: c opposes c', 'w: b opposes c')
  const bundles = bundleRelations(dataset, {
    ...ALL,
    spotOf: (actor) => (actor === 'b' ? undefined : `a:${actor}`),
    omitted: ({ id }) => id === 'y',
  })
  expect(bundles).toEqual([])
})

function bundle(...lines: readonly string[]): string[] {
  return bundleRelations(given(...lines), ALL).map(print)
}

function print({ kind, hub, members, relations }: Bundle): string {
  return `${kind} ${hub.slice(2)}-${members.map((id) => id.slice(2))}: ${relations.map(({ id }) => id).join(' ')}`
}
