import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/base/random.ts'
import type { BarProblem, Plan } from '../../../src/scene/bars/plan.ts'
import { toPassing } from '../../../src/scene/bars/plan.ts'
import { extendPlan, searchPlan } from '../../../src/scene/bars/searchPlan.ts'

const NODES = 14

/** A problem with as many lines as given, between ends drawn at random; some lead from a node to itself. */
function createProblem(lines: number, columns: BarProblem['columns'] = null): BarProblem {
  const random = createRandom(lines)
  const pick = () => Math.floor(random() * NODES)
  return {
    nodes: Array.from({ length: NODES }, () => ({ width: 80, height: 30 })),
    ties: Array.from({ length: lines }, () => ({ from: pick(), to: pick(), labelWidth: 60, labelHeight: 14 })),
    aspect: 1.5,
    readable: 880,
    columns,
  }
}

/** The nodes, and the passings of all lines across the columns between those of their ends. */
function listItems({ nodes, ties }: BarProblem, plan: Plan): readonly number[] {
  const columnOf = (node: number) => plan.findIndex((column) => column.includes(node))
  const passings = ties.flatMap(({ from, to }, tie) => {
    const [first, last] = [columnOf(from), columnOf(to)].sort((a, b) => a - b) as [number, number]
    return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) =>
      toPassing(nodes.length, tie, first + 1 + index),
    )
  })
  return [...nodes.keys(), ...passings].sort((a, b) => a - b)
}

const sortItems = (plan: Plan) => plan.flat().sort((a, b) => a - b)

describe.each([8, 20, 40])('searchPlan of %d lines', (lines) => {
  const problem = createProblem(lines)
  const { plan } = searchPlan(problem, { seed: 1, effort: 4000 })

  test('gives each node a place, and each line one in every column that it passes, once', () => {
    expect(sortItems(plan)).toEqual(listItems(problem, plan))
  })

  test('leaves no column empty', () => {
    for (const column of plan) expect(column.some((item) => item < NODES)).toBe(true)
  })
})

test('searchPlan leaves nodes in the columns that are told', () => {
  const columns = Array.from({ length: NODES }, (_, node) => node % 4)
  const problem = createProblem(24, columns)
  const { plan } = searchPlan(problem, { seed: 1, effort: 4000 })
  for (const [node, column] of columns.entries()) expect(plan[column]).toContain(node)
  expect(sortItems(plan)).toEqual(listItems(problem, plan))
})

test('extendPlan keeps the columns and the order of whoever is there', () => {
  const problem = createProblem(30)
  const known = [
    [0, 5, 2],
    [7, 1],
    [4, 3, 6],
  ]
  const { plan } = extendPlan(problem, known, { seed: 1, effort: 2000 })
  const there = new Set(known.flat())
  expect(plan.map((column) => column.filter((item) => there.has(item)))).toEqual(known)
  expect(sortItems(plan)).toEqual(listItems(problem, plan))
})
