import { expect, test } from 'vitest'
import { generateDataset } from '../../bench/generateDataset.ts'
import { measureDrawing } from '../../bench/measureDrawing.ts'
import { drawOurs, toDrawing, UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import type { ActorId } from '../../src/model/dataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { centreOf } from '../../src/scene/geometry.ts'
import { LAYOUT_IDS } from '../../src/scene/layouts/layout.ts'

const IRAQ = readShipped('iraq-security-reform')
const TRIBES = readShipped('highland-tribes')
const CAMPS = { ...UNTOUCHED, layout: 'camps' } as const
/** As measured (72 and 19), and a little more. */
const MOST_CROSSINGS = { all: 78, headline: 25 } as const

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
  expect(measureDrawing(drawOurs(dataset, { layout }))).toMatchObject({ overlaps: 0, covered: 0, clipped: 0 })
})

test.each([1, 0.2])('arrange in bars cuts no name, be the page as broad as high or %s of that', (aspect) => {
  const figures = measureDrawing(drawOurs(IRAQ, { page: { aspect, mostActors: 30 } }))
  expect(figures).toMatchObject({ shortened: 0, clipped: 0 })
})

test('arrange keeps 150 actors apart', () => {
  const figures = measureDrawing(drawOurs(generateDataset(150), { layout: 'force' }))
  expect(figures).toMatchObject({ overlaps: 0, covered: 0, clipped: 0 })
})

test.each([[IRAQ], [TRIBES]])(
  'arrange by camps keeps outlines apart, and actors inside those of their camps',
  (dataset) => {
    const arrangement = arrange(dataset, CAMPS)
    expect(measureDrawing(toDrawing(dataset, arrangement)).outlines).toBe(0)
    const outlines = new Map(arrangement.outlines.map(({ camp, box }) => [camp, box]))
    for (const { camp, box } of arrangement.spots.values()) {
      const outline = outlines.get(camp)!
      expect(box.x).toBeGreaterThan(outline.x)
      expect(box.y).toBeGreaterThan(outline.y)
      expect(box.x + box.width).toBeLessThan(outline.x + outline.width)
      expect(box.y + box.height).toBeLessThan(outline.y + outline.height)
    }
  },
)

test.each(['all', 'headline'] as const)('arrange leads lines round foreign actors and crosses few: %s', (level) => {
  const { through, crossings } = measureDrawing(drawOurs(IRAQ, { layout: 'camps', level }))
  expect(through).toBe(0)
  expect(crossings).toBeLessThanOrEqual(MOST_CROSSINGS[level])
})

test.each(['all', 'headline'] as const)(
  'arrange draws each relation once, or tells it by place or at a fold: %s',
  (level) => {
    const arrangement = arrange(IRAQ, { ...CAMPS, level })
    const drawn = arrangement.wires.flatMap(({ bundle }) => bundle.relations.map(({ id }) => id))
    expect(new Set(drawn).size).toBe(drawn.length)
    for (const relation of IRAQ.relations.values()) {
      const folded = [relation.source, relation.target].some((actor) => arrangement.spotOf.get(actor)!.startsWith('f:'))
      const told = arrangement.toldByPlace.has(relation.id)
      expect([relation.id, drawn.includes(relation.id)]).toEqual([relation.id, !folded && !told])
    }
  },
)

test('arrange leads each wire to each of its members', () => {
  for (const { bundle, strokes } of arrange(IRAQ, CAMPS).wires)
    expect(strokes.map(({ to }) => to).sort()).toEqual([...bundle.members].sort())
})

test('arrange folds actors in the headline and counts them at their folds', () => {
  const { spots, spotOf } = arrange(IRAQ, { ...CAMPS, level: 'headline' })
  const seen = [...spots.values()].flatMap(({ actor, folded }) => (actor === null ? folded : [actor]))
  expect(new Set(seen)).toEqual(new Set(IRAQ.actors.keys()))
  expect(seen.length).toBe(IRAQ.actors.size)
  for (const [actor, spot] of spotOf) {
    const { actor: own, folded } = spots.get(spot)!
    expect(own === actor || folded.includes(actor)).toBe(true)
  }
})

test('arrange opens a camp without moving the camps to its left, or dealing them anew', () => {
  const closed = arrange(IRAQ, { ...CAMPS, level: 'headline' })
  const last = closed.outlines.at(-1)!
  const opened = arrange(IRAQ, { ...CAMPS, level: 'headline', opened: new Set([last.camp]) })
  expect(opened.spots.size).toBeGreaterThan(closed.spots.size)
  expect(opened.outlines.map(({ camp }) => camp)).toEqual(closed.outlines.map(({ camp }) => camp))
  const left = closed.outlines.filter(({ box }) => box.x + box.width < last.box.x)
  expect(left.length).toBeGreaterThan(0)
  expect(opened.outlines).toEqual(expect.arrayContaining(left))
})

test('arrange puts an actor where a person has put it', () => {
  const actor = 'iran' as ActorId
  const place = { x: -300, y: 52.4 }
  const { spots } = arrange(IRAQ, { ...CAMPS, positions: new Map([[actor, place]]) })
  expect(centreOf(spots.get(`a:${actor}`)!.box)).toEqual(place)
})

test('arrange takes a dataset without actors', () => {
  const { spots, wires } = arrange({ ...IRAQ, actors: new Map(), relations: new Map() }, UNTOUCHED)
  expect([spots.size, wires.length]).toEqual([0, 0])
})

function reverse<Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  return new Map([...map].reverse())
}

test('arrange answers though an actor has been put very far away', () => {
  const iran = 'iran' as ActorId
  const { spots, wires } = arrange(IRAQ, { ...CAMPS, positions: new Map([[iran, { x: 1e6, y: -1e6 }]]) })
  const place = centreOf(spots.get(`a:${iran}`)!.box)
  expect(Math.hypot(place.x - 1e6, place.y + 1e6)).toBeLessThan(1)
  expect(wires.every(({ strokes }) => strokes.length > 0)).toBe(true)
})
