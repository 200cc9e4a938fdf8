import { expect } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { expectFigure, measure, testOn } from './measuredNetwork.ts'

const listAbove = (dataset: Dataset, id: 'cut-actors' | 'bridges') =>
  [...measure(dataset, id).values.entries()].filter(([, value]) => value > 0).map(([index]) => index)

const nameOf = (dataset: Dataset, index: number) => [...dataset.actors.values()][index]!.name.en

/** Sets of names by class, as texts, in their order. */
function listClasses(dataset: Dataset, values: Float64Array): readonly string[] {
  const classes = new Map<number, string[]>()
  for (const [index, value] of values.entries())
    classes.set(value, [...(classes.get(value) ?? []), nameOf(dataset, index)])
  return [...classes.values()].map((names) => names.sort().join(' ')).sort()
}

testOn('zachary-karate', 'betweenness, cut actor and bridge are those of networkx', (dataset) => {
  const { of } = measure(dataset, 'betweenness')
  expectFigure(of('0'), '0.437635')
  expectFigure(of('33'), '0.304075')
  expectFigure(of('32'), '0.145247')
  expectFigure(of('0') * ((33 * 32) / 2), '231.07')
  expect(listAbove(dataset, 'cut-actors')).toEqual([0])
  const bridges = listAbove(dataset, 'bridges').map((index) => [...dataset.relations.values()][index]!)
  expect(bridges.map(({ source, target }) => [source, target])).toEqual([['a0', 'a11']])
})

testOn('zachary-karate', 'communities come to the greatest modularity there is, in four groups', (dataset) => {
  const modularity = measure(dataset, 'modularity').values[0]!
  expect(modularity).toBeGreaterThan(0.4198 - 1e-4)
  expect(modularity).toBeLessThan(0.4198 + 1e-4)
  expect(Math.max(...measure(dataset, 'communities').values)).toBe(4)
})

testOn('zachary-karate', 'there are 45 triangles', (dataset) => {
  const relations = new Map([...dataset.relations].map(([id, each]) => [id, { ...each, type: 'cooperates_with' }]))
  expect(measure({ ...dataset, relations }, 'triads-ppp').values).toEqual(Float64Array.of(45))
})

testOn('florentine-marriage', 'the Medici lie between the others', (dataset) => {
  const { of } = measure(dataset, 'betweenness')
  expectFigure(of('Medici'), '0.522')
  expectFigure(of('Medici') * ((14 * 13) / 2), '47.5')
  expectFigure(of('Guadagni'), '0.255')
  expectFigure(of('Albizzi'), '0.212')
  expectFigure(of('Salviati'), '0.143')
  expectFigure(of('Ridolfi'), '0.114')
  expectFigure(of('Bischeri'), '0.104')
  expectFigure(of('Strozzi'), '0.103')
  expectFigure(measure(dataset, 'closeness').of('Medici'), '0.56')
  const cuts = listAbove(dataset, 'cut-actors').map((index) => nameOf(dataset, index))
  expect(cuts.sort()).toEqual(['Albizzi', 'Guadagni', 'Medici', 'Salviati'])
  expect(listAbove(dataset, 'bridges')).toHaveLength(5)
})

// networkx divides by what is possible between women and events; n is 18 + 14.
testOn('southern-women', 'degree, closeness and betweenness are those of Borgatti and Halgin', (dataset) => {
  const degree = measure(dataset, 'degree').of
  expectFigure(degree('E8') / 18, '0.778')
  expectFigure(degree('E9') / 18, '0.667')
  for (const woman of ['Evelyn Jefferson', 'Theresa Anderson', 'Nora Fayette'])
    expectFigure(degree(woman) / 14, '0.571')
  const closeness = measure(dataset, 'closeness').of
  expectFigure((closeness('E8') / 31) * (18 + 2 * 13), '0.846')
  for (const woman of ['Evelyn Jefferson', 'Theresa Anderson', 'Nora Fayette'])
    expectFigure((closeness(woman) / 31) * (14 + 2 * 17), '0.800')
  const betweenness = measure(dataset, 'betweenness').of
  const pairs = (31 * 30) / 2
  expectFigure((betweenness('E8') * pairs) / mostBetween(14, 18), '0.244')
  expectFigure((betweenness('E9') * pairs) / mostBetween(14, 18), '0.226')
  expectFigure((betweenness('E7') * pairs) / mostBetween(14, 18), '0.130')
  expectFigure((betweenness('Nora Fayette') * pairs) / mostBetween(18, 14), '0.113')
})

/** The most that one of `own` vertices can lie between others in a graph of two modes (Borgatti and Everett 1997). */
function mostBetween(own: number, other: number): number {
  const s = Math.floor((own - 1) / other)
  const t = (own - 1) % other
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
}

testOn('les-miserables', 'Valjean lies between, and the figures are those of networkx', (dataset) => {
  const { of } = measure(dataset, 'betweenness')
  expectFigure(of('Valjean'), '0.569989')
  expectFigure(of('Myriel'), '0.176842')
  expectFigure(of('Gavroche'), '0.165113')
  expect(measure(dataset, 'degree').of('Valjean')).toBe(36)
  expect(listAbove(dataset, 'cut-actors')).toHaveLength(8)
})

testOn('les-miserables', 'communities come to the greatest modularity there is, in six groups', (dataset) => {
  const modularity = measure(dataset, 'modularity').values[0]!
  expect(modularity).toBeGreaterThan(0.56 - 1e-4)
  expect(modularity).toBeLessThan(0.5601)
  expect(measure(dataset, 'communities').values.reduce((most, value) => Math.max(most, value), 0)).toBe(6)
})

testOn('krackhardt-kite', 'degree, betweenness and closeness each have somebody else in front', (dataset) => {
  expect(measure(dataset, 'degree').of('3')).toBe(6)
  expectFigure(measure(dataset, 'betweenness').of('7') * 36, '14')
  expectFigure(measure(dataset, 'betweenness').of('7'), '0.3889')
  expectFigure(measure(dataset, 'closeness').of('5'), '0.6429')
  expectFigure(measure(dataset, 'closeness').of('6'), '0.6429')
  expect(listAbove(dataset, 'cut-actors')).toEqual([7, 8])
})

testOn('highland-tribes', 'triads, walks and the least eigenvalue are those of signnet', (dataset) => {
  const value = (id: Parameters<typeof measure>[1]) => measure(dataset, id).values[0]!
  expect(['triads-ppp', 'triads-ppn', 'triads-pnn', 'triads-nnn'].map((id) => value(id as 'triads-ppp'))).toEqual([
    19, 2, 40, 7,
  ])
  expectFigure(value('triangle-balance'), '0.8676471')
  expectFigure(value('walk-balance'), '0.3575761')
  expectFigure(value('algebraic-conflict'), '1.0403')
})

testOn('highland-tribes', 'seven pairs stand against the best two camps, which are found and proved', (dataset) => {
  const frustration = measure(dataset, 'frustration')
  expect(frustration.values).toEqual(Float64Array.of(7))
  expect(frustration.notes.map(({ code }) => code)).not.toContain('bound')
  expectFigure(measure(dataset, 'frustration-balance').values[0]!, '0.7586207')
  const [one] = listClasses(dataset, measure(dataset, 'two-camps').values).toSorted((a, b) => a.length - b.length)
  expect(one).toBe('Gama Gavev Kotun Nagad')
  expect(measure(dataset, 'two-camps-breaking').values.reduce((sum, value) => sum + value, 0)).toBe(7)
})

testOn('highland-tribes', 'two pairs stand against three camps, and more camps leave no fewer', (dataset) => {
  const found = measure(dataset, 'camp-disagreements')
  expect(found.values).toEqual(Float64Array.of(2))
  expect(found.notes).toContainEqual({ code: 'camps', camps: 3 })
  expect(listClasses(dataset, measure(dataset, 'camps').values)).toEqual([
    'Alika Asaro Gahuk Geham Masil Ove Ukudz',
    'Gama Gavev Kotun Nagad',
    'Kohik Nagam Notoh Seuve Uheto',
  ])
  expect(measure(dataset, 'camps-breaking').values.reduce((sum, value) => sum + value, 0)).toBe(2)
})
