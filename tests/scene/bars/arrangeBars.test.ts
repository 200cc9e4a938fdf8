import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { UNTOUCHED } from '../../../bench/ours.ts'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import { readDataset } from '../../../src/model/readDataset.ts'
import { toDataset } from '../../../src/model/toDataset.ts'
import type { Arrangement, Arranging } from '../../../src/scene/arrangement.ts'
import { arrangeBars } from '../../../src/scene/bars/arrangeBars.ts'
import type { Box } from '../../../src/scene/geometry.ts'
import { centreOf, contains, grow, overlap, segmentMeetsBox } from '../../../src/scene/geometry.ts'
import { given } from '../../network/given.ts'

const read = (id: string) =>
  toDataset(readDataset(readFileSync(new URL(`../../../graph-data/${id}/dataset.json`, import.meta.url), 'utf8')).file!)
const IRAQ = read('iraq-security-reform')
const TRIBES = read('highland-tribes')
const HUB = given(
  ...['b', 'c', 'd', 'e', 'f', 'g'].flatMap((actor) => [`a supports ${actor}`, `${actor} opposes h`]),
  'b opposes c',
  'd opposes e possible',
  'a tension_with h',
)
const SELVES = given('a opposes a', 'a supports a', 'a supports b', 'b opposes c', 'c reforms c', 'a influences c')

const arranging = (change: Partial<Arranging> = {}): Arranging => ({ ...UNTOUCHED, level: 'headline', ...change })

const boxesOf = ({ spots }: Arrangement) => [...spots.values()].map(({ box }) => box)
const labelsOf = ({ wires }: Arrangement) =>
  wires.flatMap(({ labelAt, labelAgain }) => [labelAt, labelAgain].filter((box): box is Box => box !== null))

test('arrangeBars leads what an actor does to itself out at its side and back', () => {
  const loops = arrangeBars(SELVES, arranging()).wires.filter(({ tie }) => tie.from === tie.to)
  expect(loops.map(({ tie }) => tie.from).sort()).toEqual(['a:a', 'a:a', 'a:c'])
  for (const { points, labelAt } of loops) {
    const [start, out, back, end] = points
    expect(start!.x).toBe(end!.x)
    expect(out!.x).toBeGreaterThan(start!.x + labelAt!.width)
    expect(back!.y).toBeGreaterThan(out!.y)
  }
})

describe.each([
  ['one hub', HUB, arranging()],
  ['actors that act on themselves', SELVES, arranging()],
  ['the first dataset', IRAQ, arranging()],
  ['the first dataset on a page', IRAQ, arranging({ page: { aspect: 0.7, readable: 1200, mostActors: 16 } })],
  ['the first dataset in Arabic', IRAQ, arranging({ names: 'ar' })],
  ['tribes', TRIBES, arranging()],
])('arrangeBars of %s', (_, dataset: Dataset, asked: Arranging) => {
  const arrangement = arrangeBars(dataset, asked)
  const boxes = boxesOf(arrangement)

  test('puts no actor on another', () => {
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(0, index)) expect(overlap(box, other)).toBe(false)
  })

  test('leads no line through an actor that is not its end', () => {
    for (const { tie, points } of arrangement.wires) {
      const ends = [tie.from, tie.to]
      for (const [id, { box }] of arrangement.spots) {
        if (ends.includes(id)) continue
        for (let at = 1; at < points.length; at++)
          expect(segmentMeetsBox(points[at - 1]!, points[at]!, grow(box, -1)), `${tie.id} ${id}`).toBe(false)
      }
    }
  })

  test('lets each line run from the edge of its source to that of its target', () => {
    for (const { tie, points } of arrangement.wires) {
      for (const [spot, end] of [
        [tie.from, points[0]!],
        [tie.to, points.at(-1)!],
      ] as const) {
        const { box } = arrangement.spots.get(spot)!
        expect(contains(grow(box, 0.6), end) && !contains(grow(box, -0.6), end)).toBe(true)
      }
    }
  })

  test('says a verb on every line, on the line itself and on no actor or other verb', () => {
    const labels = labelsOf(arrangement)
    for (const { labelAt, points } of arrangement.wires) {
      const isOn = points.some((point, at) => at > 0 && segmentMeetsBox(points[at - 1]!, point, labelAt!))
      expect(isOn).toBe(true)
    }
    for (const [index, label] of labels.entries()) {
      for (const box of boxes) expect(overlap(grow(label, -2), box)).toBe(false)
      for (const other of labels.slice(0, index)) expect(overlap(grow(label, -2), grow(other, -2))).toBe(false)
    }
  })

  test('spreads the ends of lines on a side', () => {
    const ends = arrangement.wires.flatMap(({ points }) => [points[0]!, points.at(-1)!])
    for (const [index, end] of ends.entries())
      for (const other of ends.slice(0, index)) expect(Math.hypot(end.x - other.x, end.y - other.y)).toBeGreaterThan(4)
  })
})

test('arrangeBars gives the same drawing for the same data, in whatever order it comes', () => {
  const turned = {
    ...HUB,
    actors: new Map([...HUB.actors].reverse()),
    relations: new Map([...HUB.relations].reverse()),
  }
  const strip = ({ spots, wires }: Arrangement) => [[...spots].sort(), wires.map(({ points }) => points)]
  expect(strip(arrangeBars(turned, arranging()))).toEqual(strip(arrangeBars(HUB, arranging())))
})

test('arrangeBars keeps columns and order in another language, and those of a level in the next', () => {
  const columnsOf = ({ spots }: Arrangement, among: ReadonlySet<string>) => {
    const columns = new Map<number, string[]>()
    const own = [...spots].filter(([id]) => among.has(id)).sort(([, a], [, b]) => a.box.y - b.box.y)
    for (const [id, { box }] of own) columns.set(box.x, [...(columns.get(box.x) ?? []), id])
    return [...columns].sort(([a], [b]) => a - b).map(([, ids]) => ids)
  }
  const headline = arrangeBars(IRAQ, arranging())
  const shown = new Set<string>(headline.spots.keys())
  const columns = columnsOf(headline, shown)
  expect(columnsOf(arrangeBars(IRAQ, arranging({ names: 'ar' })), shown)).toEqual(columns)
  expect(columnsOf(arrangeBars(IRAQ, arranging({ level: 'more' })), shown)).toEqual(columns)
})

test('arrangeBars puts an actor that a person has moved into the column and between the neighbours that are there', () => {
  const before = arrangeBars(HUB, arranging())
  const [first, second] = [...before.spots.values()]
  const to = centreOf(second!.box)
  const positions = new Map([[first!.actor, { x: to.x, y: to.y - 1 }]])
  const after = arrangeBars(HUB, arranging({ positions }))
  const [moved, beside] = [after.spots.get(first!.id)!.box, after.spots.get(second!.id)!.box]
  expect(moved.x).toBe(beside.x)
  expect(moved.y).toBeLessThan(beside.y)
})

test('arrangeBars takes in whoever is needed beyond the level, and nobody else', () => {
  const needed = new Set(['isis'] as ActorId[])
  const [without, withThem] = [arrangeBars(IRAQ, arranging()), arrangeBars(IRAQ, arranging({ needed }))]
  expect(without.spots.has('a:isis')).toBe(false)
  expect([...withThem.spots.keys()].sort()).toEqual([...without.spots.keys(), 'a:isis'].sort())
})
