import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishSteps } from '../../../src/base/steps.ts'
import { findConjugateGradientSolution } from '../../../src/network/graph/findConjugateGradientSolution.ts'
import { getEigenvalues } from '../../../src/network/graph/getEigenvalues.ts'

const listEigenvalues = (matrix: Float64Array, size: number) => finishSteps(getEigenvalues(matrix, size))

const someMatrix = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.array(fc.integer({ min: -3, max: 3 }), { minLength: size * size, maxLength: size * size }).map((entries) => ({
    size,
    at: (row: number, column: number) => entries[Math.min(row, column) * size + Math.max(row, column)]!,
  })),
)

const sum = (values: Iterable<number>) => [...values].reduce((whole, value) => whole + value, 0)

test('getEigenvalues has the traces of the powers of the matrix', () => {
  fc.assert(
    fc.property(someMatrix, ({ size, at }) => {
      const rows = Array.from({ length: size }, (_, row) => row)
      const entries = rows.flatMap((row) => rows.map((column) => at(row, column)))
      const values = listEigenvalues(Float64Array.from(entries), size)
      expect(values).toHaveLength(size)
      expect(sum(values)).toBeCloseTo(sum(rows.map((row) => at(row, row))), 8)
      expect(sum(values.map((value) => value ** 2))).toBeCloseTo(sum(entries.map((entry) => entry ** 2)), 8)
      const cube = rows.flatMap((i) => rows.flatMap((j) => rows.map((k) => at(i, j) * at(j, k) * at(k, i))))
      expect(sum(values.map((value) => value ** 3)) / 1000).toBeCloseTo(sum(cube) / 1000, 8)
    }),
    { numRuns: 300 },
  )
})

test('getEigenvalues of a path are 2 cos(kπ/(n + 1)), in ascending order', () => {
  const size = 40
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size - 1; row++) matrix[row * size + row + 1] = matrix[(row + 1) * size + row] = 1
  const values = listEigenvalues(matrix, size)
  for (let k = 1; k <= size; k++) expect(values[size - k]).toBeCloseTo(2 * Math.cos((k * Math.PI) / (size + 1)), 11)
})

test('findConjugateGradientSolution solves a positive definite system, and none that is not', () => {
  fc.assert(
    fc.property(someMatrix, ({ size, at }) => {
      const rows = Array.from({ length: size }, (_, row) => row)
      // A matrix by itself and the unit matrix: its eigenvalues are 1 or more.
      const entry = (row: number, column: number) =>
        sum(rows.map((each) => at(row, each) * at(each, column))) + Number(row === column)
      const multiply = (vector: Float64Array) =>
        Float64Array.from(rows, (row) => sum(rows.map((column) => entry(row, column) * vector[column]!)))
      const b = Float64Array.from(rows, (row) => row + 1)
      const solution = findConjugateGradientSolution(multiply, b, 1e-12)!
      for (const [row, value] of multiply(solution).entries()) expect(value).toBeCloseTo(b[row]!, 8)
    }),
  )
  expect(
    findConjugateGradientSolution((vector) => vector.map((value) => -value), Float64Array.of(1, 2)),
  ).toBeUndefined()
  expect(findConjugateGradientSolution((vector) => vector.map(() => 0), Float64Array.of(1, 2))).toBeUndefined()
})
