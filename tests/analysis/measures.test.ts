import { expect, test } from 'vitest'
import { createMeasurer } from '../../src/analysis/createMeasurer.ts'
import { measureKatz } from '../../src/analysis/measures/signedCentrality.ts'
import { MEASURES } from '../../src/analysis/registry.ts'
import { collectSignedArcs } from '../../src/analysis/signedTies.ts'
import { finishSteps } from '../../src/base/steps.ts'
import { compileNetwork } from '../../src/network/compileNetwork.ts'
import { build, given } from '../network/given.ts'
import { expectFigure, measure, tied } from './measuredNetwork.ts'

const getFigure = (dataset: Parameters<typeof measure>[0], id: Parameters<typeof measure>[1]) =>
  measure(dataset, id).values[0]!

test.each([
  ['adverse', [-1, -1, -1], '1.000000', '0.685788', 0],
  ['one of them supportive', [1, -1, -1], '0.000000', '1.000000', 1],
  ['one of them adverse', [1, 1, -1], '1.000000', '0.685788', 0],
])('balance of three ties, %s', (_, [first, second, third], conflict, walks, triangles) => {
  const dataset = tied([
    ['a', 'b', first!],
    ['b', 'c', second!],
    ['a', 'c', third!],
  ])
  expectFigure(getFigure(dataset, 'algebraic-conflict'), conflict as string)
  expectFigure(getFigure(dataset, 'walk-balance'), walks as string)
  expect(getFigure(dataset, 'triangle-balance')).toBe(triangles)
})

test('three actors adverse to each other have a third of their balance, and fit into three camps', () => {
  const dataset = tied([
    ['a', 'b', -1],
    ['b', 'c', -1],
    ['a', 'c', -1],
  ])
  expect(getFigure(dataset, 'frustration-balance')).toBeCloseTo(1 / 3, 12)
  expect(measure(dataset, 'camp-disagreements')).toMatchObject({
    values: Float64Array.of(0),
    notes: [{ code: 'camps', camps: 3 }],
  })
})

test('PN centrality of a chain with one supportive and one adverse tie', () => {
  const { of } = measure(
    tied([
      ['one', 'two', 1],
      ['two', 'three', -1],
    ]),
    'pn',
  )
  expectFigure(of('one'), '1.272727')
  expectFigure(of('two'), '1.090909')
  expectFigure(of('three'), '0.454545')
})

test('PN centralities of mutual ties solve their equations, and are not defined for two actors', () => {
  const dataset = given('a supports b', 'b opposes c', 'c supports a', 'd opposes a')
  // A = P − 2N, n = 4: (I − AᵀA/36) x = (I + Aᵀ/6) 1.
  const A = [
    [0, 1, 0, 0],
    [0, 0, -2, 0],
    [1, 0, 0, 0],
    [-2, 0, 0, 0],
  ]
  const transposed = A.map((_, row) => A.map((line) => line[row]!))
  const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
    matrix.map((row) => row.reduce((sum, entry, at) => sum + entry * vector[at]!, 0))
  const ones = [1, 1, 1, 1]
  for (const [id, there, back] of [
    ['pn-in', A, transposed],
    ['pn-out', transposed, A],
  ] as const) {
    const values = [...measure(dataset, id).values]
    const left = times(back, times(there, values)).map((value, at) => values[at]! - value / 36)
    const right = times(back, ones).map((value) => 1 + value / 6)
    for (const [at, value] of left.entries()) expect(value).toBeCloseTo(right[at]!, 10)
  }
  expect(measure(tied([['a', 'b', -1]]), 'pn').values).toEqual(Float64Array.of(Number.NaN, Number.NaN))
})

test('signed Katz counts walks by the product of their signs', () => {
  const dataset = given('a supports b', 'b opposes c', 'a opposes d', 'd opposes c')
  const network = compileNetwork(dataset)
  const counted = new Uint8Array(4).fill(1)
  const katz = measureKatz(collectSignedArcs(network, counted, 'apart'), 0.5)
  // b: α; c: α for b and d each against, and α² each way from a, which cancel; d: −α.
  expect([...katz]).toEqual([0, 0.5, -1, -0.5])
  expect(measure(dataset, 'katz').values).toEqual(katz)
  expect(measure(dataset, 'katz').notes).toEqual([{ code: 'attenuation', alpha: 0.5 }])
})

test('signed Katz keeps its attenuation below the spectral radius', () => {
  const ring = tied([
    ['a', 'b', 1],
    ['b', 'c', 1],
    ['c', 'd', 1],
    ['d', 'a', 1],
  ])
  const { values, notes } = measure(ring, 'katz')
  // The ring's spectral radius is 2, so α = 0.425, and every row sums to 2α / (1 − 2α).
  expect(notes).toEqual([{ code: 'attenuation', alpha: 0.425 }])
  for (const value of values) expect(value).toBeCloseTo(0.85 / 0.15, 8)
})

const BROKERS = ['total', 'coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const

function listRoles(dataset: Parameters<typeof measure>[0]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(BROKERS.map((role) => [role, [...measure(dataset, `broker-${role}`).values]]))
}

function inGroups(groups: Readonly<Record<string, string | null>>, ...lines: readonly string[]) {
  const named = [...new Set(Object.values(groups))].filter((group) => group !== null)
  return build({
    groups: named.map((id) => ({ id, name: { en: id } })),
    actors: Object.entries(groups).map(([id, group]) => ({ id, name: { en: id }, type: 'organisation', group })),
    relations: lines.map((line, index) => {
      const [source, type, target] = line.split(' ')
      return { id: `r${index}`, source, type, target }
    }),
  })
}

test('brokerage of four actors in two groups', () => {
  const lines = ['a controls b', 'a controls c', 'b controls c', 'b controls d', 'c controls d', 'd controls a']
  const dataset = inGroups({ a: 'one', b: 'one', c: 'two', d: 'two' }, ...lines)
  expect(listRoles(dataset)).toEqual({
    total: [2, 1, 1, 2],
    coordinator: [0, 0, 0, 0],
    itinerant: [1, 0, 0, 1],
    gatekeeper: [1, 0, 1, 0],
    representative: [0, 1, 0, 1],
    liaison: [0, 0, 0, 0],
  })
})

test('a broker of whom somebody has no group is not guessed at, and counted', () => {
  const dataset = inGroups(
    { a: 'one', b: null, c: 'two', d: 'three' },
    'a controls b',
    'b controls c',
    'a controls d',
    'd controls c',
  )
  expect(listRoles(dataset)['liaison']).toEqual([0, 0, 0, 1])
  expect(measure(dataset, 'broker-total').notes).toEqual([{ code: 'without-group', ways: 1 }])
})

test('degrees count relations by direction and sign, those that read both ways at both ends', () => {
  const dataset = given('a supports b', 'a supports b', 'b opposes c', 'a tension_with c', 'c controls c')
  const values = (id: Parameters<typeof measure>[1]) => [...measure(dataset, id).values]
  expect(values('degree')).toEqual([3, 3, 3])
  expect(values('in-degree')).toEqual([1, 2, 3])
  expect(values('out-degree')).toEqual([3, 1, 2])
  expect(values('positive-degree')).toEqual([2, 2, 0])
  expect(values('negative-degree')).toEqual([1, 1, 2])
  expect(values('net-degree')).toEqual([1, 1, -2])
  expect(values('positive-share')).toEqual([2 / 3, 2 / 3, 0])
})

test('a measure of conduits goes as influence runs: a unit influences nobody by being part of a whole', () => {
  const dataset = given('unit part_of whole', 'whole controls port', 'port opposes unit')
  expect([...measure(dataset, 'out-degree', { layer: 'conduits' }).values]).toEqual([0, 2, 0])
  expect([...measure(dataset, 'closeness', { layer: 'conduits' }).values]).toEqual([0, 1, 0])
  expect(measure(dataset, 'betweenness', { layer: 'conduits' }).layer).toEqual({ id: 'conduits', way: 'along' })
})

test('what is not actual, or inferred, counts only if that is asked for', () => {
  const dataset = given('a supports b possible', 'b supports c inferred', 'c supports a')
  const sum = (options?: Parameters<typeof measure>[2]) =>
    measure(dataset, 'degree', options).values.reduce((all, value) => all + value, 0) / 2
  expect(sum()).toBe(1)
  expect(sum({ statuses: ['actual', 'possible'] })).toBe(2)
  expect(sum({ explicitness: ['stated', 'implied', 'inferred'] })).toBe(2)
  expect(createMeasurer(compileNetwork(dataset)).relations).toBe(1)
})

test('a pair with relations of both signs is listed, and is no tie unless the majority decides', () => {
  const dataset = given('a supports b', 'b supports a', 'a opposes b', 'b opposes c', 'c supports b', 'a supports c')
  const { pairs, values } = measure(dataset, 'ambivalent-pairs')
  expect(pairs).toEqual([
    { ends: [0, 1], positive: [0, 1], negative: [2] },
    { ends: [1, 2], positive: [4], negative: [3] },
  ])
  expect([...values]).toEqual([1, 1])
  expect(measure(dataset, 'frustration').notes).toContainEqual({ code: 'apart', pairs: 2 })
  expect(measure(dataset, 'frustration', { ambivalence: 'majority' }).notes).toContainEqual({ code: 'apart', pairs: 1 })
})

test('the relations that break the balance are those of the pairs that stand against the camps', () => {
  const dataset = given(
    'r1: a supports b',
    'r2: b supports a',
    'r3: b supports c',
    'r4: c opposes a',
    'r5: d controls a',
  )
  const { values } = measure(dataset, 'two-camps-breaking')
  expect(values.filter((value) => value === 1).length).toBeGreaterThan(0)
  expect(Number.isNaN(values[4])).toBe(true)
  // A pair with two relations counts once, and both of its relations break it.
  expect(measure(dataset, 'frustration').values).toEqual(Float64Array.of(1))
})

test.each(MEASURES.map((each) => [each.id, each] as const))(
  '%s is defined on every layer, and within its range',
  (id, entry) => {
    const lines = [
      'a supports b',
      'b opposes c',
      'c controls a',
      'c part_of d',
      'd tension_with a',
      'b supports c',
      'e heads a',
    ]
    const [least, most] = entry.range
    for (const dataset of [given(...lines), build({}), given('a opposes b')])
      for (const layer of entry.layers) {
        const measured = measure(dataset, id, { layer: layer.id })
        expect(measured.layer).toBe(layer)
        const length = {
          actors: dataset.actors.size,
          relations: dataset.relations.size,
          dataset: 1,
          pairs: measured.pairs?.length,
        }
        expect(measured.values).toHaveLength(length[entry.of]!)
        for (const value of measured.values) expect(Number.isNaN(value) || (value >= least && value <= most)).toBe(true)
      }
  },
)

test('every measure of a large network can be left at any step, and gives the same when asked again', () => {
  const network = compileNetwork(
    tied(Array.from({ length: 300 }, (_, at) => [`${at}`, `${(at * 7 + 1) % 300}`, at % 3 ? 1 : -1] as const)),
  )
  const measurer = createMeasurer(network)
  for (const { id } of MEASURES) {
    measurer.measure(id).next()
    expect(finishSteps(measurer.measure(id)).values).toEqual(finishSteps(createMeasurer(network).measure(id)).values)
  }
})

test('ids of measures are their own', () => {
  expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length)
})
