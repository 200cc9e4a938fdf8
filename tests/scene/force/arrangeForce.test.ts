import { expect, test } from 'vitest'
import { generateDataset } from '../../../bench/generateDataset.ts'
import { UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { createActor, createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors } from '../../../src/model/edit/removeRecords.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { composeHighlight } from '../../../src/scene/composeHighlight.ts'
import { composeScene } from '../../../src/scene/composeScene.ts'
import { arrangeForce } from '../../../src/scene/force/arrangeForce.ts'
import { createBoxIndex } from '../../../src/scene/force/createBoxIndex.ts'
import type { Box } from '../../../src/scene/geometry.ts'
import { centreOf, overlap, segmentMeetsBox } from '../../../src/scene/geometry.ts'
import { given } from '../../network/given.ts'

const IRAQ = readShipped('iraq-security-reform')
const FORCE = { ...UNTOUCHED, layout: 'force' } as const
const PLAIN = { theme: 'light', actors: new Map(), relations: new Map() } as const
const IRAN = 'iran' as ActorId

test('arrangeForce puts an actor where a person has put it, however far away', () => {
  for (const place of [
    { x: -300, y: 52.4 },
    { x: 1e6, y: -1e6 },
  ]) {
    const { spots } = arrangeForce(IRAQ, { ...FORCE, positions: new Map([[IRAN, place]]) })
    const at = centreOf(spots.get(`a:${IRAN}`)!.box)
    expect(Math.hypot(at.x - place.x, at.y - place.y)).toBeLessThan(1)
  }
})

test('arrangeForce leaves everybody where a file has put them', () => {
  const dataset = given('a opposes b', 'b supports c')
  const positions = new Map([...dataset.actors.keys()].map((id, index) => [id, { x: 400 * index, y: 100 * index }]))
  const { spots } = arrangeForce(dataset, { ...FORCE, positions })
  for (const [id, place] of positions) expect(centreOf(spots.get(`a:${id}`)!.box)).toEqual(place)
})

test('arrangeForce keeps partners nearer than those who have none in common', () => {
  const { spots } = arrangeForce(given('a opposes b', 'b opposes c', 'c opposes d', 'd opposes e'), FORCE)
  const at = (id: string) => centreOf(spots.get(`a:${id}` as never)!.box)
  const apart = (one: string, other: string) => Math.hypot(at(one).x - at(other).x, at(one).y - at(other).y)
  expect(apart('a', 'b')).toBeLessThan(apart('a', 'c'))
  expect(apart('a', 'c')).toBeLessThan(apart('a', 'e'))
})

test('arrangeForce gives an actor an end for each line to the same partner, and one that comes back to it', () => {
  const { wires } = arrangeForce(
    given('a opposes b', 'a supports b', 'b opposes a', 'b influences a', 'a reforms a'),
    FORCE,
  )
  const ends = wires.flatMap(({ points }) => [points[0]!, points.at(-1)!])
  for (const [index, end] of ends.entries())
    for (const other of ends.slice(0, index)) expect(Math.hypot(end.x - other.x, end.y - other.y)).toBeGreaterThan(8)
})

test('arrangeForce says a verb without room once its line stands out', () => {
  const arrangement = arrangeForce(IRAQ, FORCE)
  const scene = composeScene(IRAQ, arrangement, PLAIN)
  const silent = arrangement.wires.filter(({ labelAt }) => !labelAt)
  const lit = silent.find(({ labelLit }) => labelLit)!
  const relations = new Set(lit.tie.relations.map(({ id }) => id))
  expect(scene.labels.some(({ tie }) => tie === lit.tie.id)).toBe(false)
  const { labels } = composeHighlight(scene, { actors: new Set(), relations })
  expect(labels.map(({ tie }) => tie)).toEqual([lit.tie.id])
})

test('arrangeForce of many actors keeps them apart, and partners nearer than others', () => {
  const { spots, wires } = arrangeForce(generateDataset(700), { ...FORCE, level: 'all' })
  const boxes = [...spots.values()].map(({ box }) => box)
  expect(boxes).toHaveLength(700)
  const index = createBoxIndex(boxes.map((box) => [box, box] as const))
  expect(boxes.filter((box) => index.listMet(box).some((other) => other !== box && overlap(box, other)))).toEqual([])
  const measure = (one: Box, other: Box) => {
    const [a, b] = [centreOf(one), centreOf(other)]
    return Math.hypot(a.x - b.x, a.y - b.y)
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const tied = mean(wires.map(({ tie }) => measure(spots.get(tie.from)!.box, spots.get(tie.to)!.box)))
  const any = mean(boxes.map((box, at) => measure(box, boxes[(at * 7 + 13) % boxes.length]!)))
  expect(tied).toBeLessThan(0.7 * any)
})

test('arrangeForce says no verb on another verb, an actor or a foreign line, however many lines there are', () => {
  const { spots, wires } = arrangeForce(generateDataset(150), { ...FORCE, level: 'all' })
  const labels = wires.flatMap(({ labelAt }, wire) => (labelAt ? [{ box: labelAt, wire }] : []))
  expect(labels.length).toBeGreaterThan(20)
  for (const { box, wire } of labels) {
    expect(labels.filter((other) => other.wire !== wire && overlap(box, other.box))).toEqual([])
    expect([...spots.values()].filter((spot) => overlap(box, spot.box))).toEqual([])
    const foreign = wires.filter((_, index) => index !== wire)
    const covered = foreign.filter(({ points }) =>
      points.slice(1).some((to, index) => segmentMeetsBox(points[index]!, to, box)),
    )
    expect(covered).toEqual([])
  }
})

const FIRST = arrangeForce(IRAQ, FORCE)

/** The actors that no longer stand where they did. */
function listMoved({ spots }: Arrangement): readonly ActorId[] {
  return [...FIRST.spots.values()].flatMap(({ id, actor, box }) => {
    const [now, before] = [centreOf(spots.get(id)!.box), centreOf(box)]
    return Math.hypot(now.x - before.x, now.y - before.y) > 0.2 ? [actor] : []
  })
}

test('an edited network leaves everybody where they stand, and who is new stands free beside a partner', () => {
  const [partner] = [...FIRST.spots.values()].map(({ actor }) => actor)
  const actor = createActor(IRAQ, { name: { en: 'Harbour police' } })
  const relation = createRelation(IRAQ, { type: 'opposes', source: actor.id, target: partner! })
  const edited = putRecords(IRAQ, { actors: [actor], relations: [relation] })
  const drawn = arrangeForce(edited, { ...FORCE, drawn: FIRST, needed: new Set([actor.id]) })
  expect(listMoved(drawn)).toEqual([])
  const { box } = drawn.spots.get(`a:${actor.id}`)!
  const others = [...drawn.spots.values()].filter((spot) => spot.actor !== actor.id)
  expect(others.filter((spot) => overlap(spot.box, box))).toEqual([])
  const [at, beside] = [centreOf(box), centreOf(drawn.spots.get(`a:${partner!}`)!.box)]
  expect(Math.hypot(at.x - beside.x, at.y - beside.y)).toBeLessThan(600)
})

test('a network remembers who is gone, and an actor that comes back stands where it stood', () => {
  const smaller = removeActors(IRAQ, [IRAN])
  const drawn = arrangeForce(smaller, { ...FORCE, drawn: FIRST })
  expect(drawn.spots.has(`a:${IRAN}`)).toBe(false)
  expect(listMoved(arrangeForce(IRAQ, { ...FORCE, memory: drawn.memory! }))).toEqual([])
})

test('the places of bars are none of a network', () => {
  const dataset = given('a opposes b', 'b opposes c', 'c opposes a')
  const anew = arrangeForce(dataset, FORCE)
  const bars = arrange(dataset, { ...FORCE, layout: 'bars' })
  expect(arrangeForce(dataset, { ...FORCE, drawn: bars }).spots).toEqual(anew.spots)
})
