import { expect, test } from 'vitest'
import { createTreeEstimate } from '../../../src/scene/layouts/treeEstimate.ts'

/** The corners of a square of 100 px, then its middle. */
const X = [0, 100, 0, 100, 50]
const Y = [0, 0, 100, 100, 50]

test('createTreeEstimate joins members to the nearest of their tree', () => {
  expect(estimate([0, 1, 3]).length).toBe(200)
  expect(estimate([1, 0], [2, 3]).length).toBe(200)
})

test('createTreeEstimate counts crossings of different trees, and none where they share an end', () => {
  expect(estimate([0, 3], [1, 2]).crossings).toBe(1)
  expect(estimate([0, 1], [2, 3]).crossings).toBe(0)
  expect(estimate([0, 3], [0, 2]).crossings).toBe(0)
})

test('createTreeEstimate counts branches that run over what they do not end at', () => {
  expect(estimate([0, 3], [1, 2]).through).toBe(2)
  expect(estimate([0, 4], [0, 1]).through).toBe(0)
})

test('createTreeEstimate follows points that move', () => {
  const places = placesOf()
  const measure = createTreeEstimate([[0, 1]], places)
  expect(measure().length).toBe(100)
  places.x[1] = 30
  expect(measure().length).toBe(30)
})

function placesOf() {
  return {
    x: Float64Array.from(X),
    y: Float64Array.from(Y),
    halfWidth: new Float64Array(X.length).fill(10),
    halfHeight: new Float64Array(X.length).fill(5),
    groups: [
      [0, 1, 2],
      [3, 4],
    ],
  }
}

function estimate(...nets: readonly (readonly number[])[]) {
  return createTreeEstimate(nets, placesOf())()
}
