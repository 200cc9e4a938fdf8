import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { measureDrawing } from '../../bench/measureDrawing.ts'
import { drawOurs, UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { LAYOUT_IDS } from '../../src/scene/layout.ts'
import { MOST_SHOWN } from '../../src/scene/level.ts'
import { countPartners } from '../../src/scene/structure/countPartners.ts'

const IRAQ = readShipped('iraq-security-reform')
const TRIBES = readShipped('highland-tribes')
test.each(LAYOUT_IDS)(
  'arrange gives the same arrangement every time, in whatever order the records come: %s',
  (layout) => {
    const reversed = { ...IRAQ, actors: reverse(IRAQ.actors), relations: reverse(IRAQ.relations) }
    const arrangement = arrange(IRAQ, { ...UNTOUCHED, layout })
    expect(arrange(IRAQ, { ...UNTOUCHED, layout })).toEqual(arrangement)
    expect(arrange(reversed, { ...UNTOUCHED, layout })).toEqual(arrangement)
  },
)

test.each(
  LAYOUT_IDS.flatMap((layout) =>
    [IRAQ, TRIBES, generateDataset(30, 2), generateDataset(70, 3)].map(
      (dataset) => [dataset.title.en, layout, dataset] as const,
    ),
  ),
)('arrange covers nothing: %s by %s', (_, layout, dataset) => {
  expect(measureDrawing(drawOurs(dataset, { layout }))).toMatchObject({
    overlaps: 0,
    through: 0,
    covered: 0,
    ambiguous: 0,
  })
})

test.each(LAYOUT_IDS)('arrange cuts no name, be the page as broad as high or a fifth of that: %s', (layout) => {
  for (const aspect of [1, 0.2]) {
    const { spots } = arrange(IRAQ, { ...UNTOUCHED, layout, page: { aspect, readable: 1200, mostActors: 30 } })
    expect([...spots.values()].flatMap(({ label }) => label.lines).filter((line) => line.endsWith('…'))).toEqual([])
  }
})

test('arrange keeps 150 actors apart', () => {
  const figures = measureDrawing(drawOurs(generateDataset(150), { layout: 'force' }))
  expect(figures).toMatchObject({ overlaps: 0, covered: 0 })
})

test.each(LAYOUT_IDS)('arrange draws each relation of whoever is shown once, with their whole tie: %s', (layout) => {
  const { spots, wires } = arrange(IRAQ, { ...UNTOUCHED, layout, level: 'headline' })
  const drawn = wires.flatMap(({ tie }) => tie.relations.map(({ id }) => id))
  const among = [...IRAQ.relations.values()].filter(
    ({ source, target }) => spots.has(`a:${source}`) && spots.has(`a:${target}`),
  )
  expect(drawn.toSorted()).toEqual(among.map(({ id }) => id).toSorted())
})

test.each(['bars', 'layered'] as const)(
  'arrange draws everything of 300 actors as a network, and a headline by %s',
  (layout) => {
    const dataset = generateDataset(300)
    const network = arrange(dataset, { ...UNTOUCHED, layout: 'force', level: 'all' })
    expect(arrange(dataset, { ...UNTOUCHED, layout, level: 'all' })).toEqual(network)
    expect(network.spots.size).toBe(300)
    const headline = (own: typeof layout | 'force') =>
      arrange(dataset, { ...UNTOUCHED, layout: own, level: 'headline' })
    expect(headline(layout)).not.toEqual(headline('force'))
  },
)

test('arrange shows the 2,000 weightiest actors of a very large dataset', () => {
  const dataset = generateDataset(2400)
  const { spots } = arrange(dataset, { ...UNTOUCHED, layout: 'matrix', level: 'all' })
  const shown = new Set([...spots.values()].map(({ actor }) => actor))
  expect(shown.size).toBe(MOST_SHOWN)
  const degrees = countPartners(dataset)
  expect([...dataset.actors.keys()].filter((actor) => degrees.get(actor)! > 12 && !shown.has(actor))).toEqual([])
})

test('arrange takes a dataset without actors', () => {
  const { spots, wires } = arrange({ ...IRAQ, actors: new Map(), relations: new Map() }, UNTOUCHED)
  expect([spots.size, wires.length]).toEqual([0, 0])
})

function reverse<Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  return new Map([...map].reverse())
}
