import { describe, expect, test } from 'vitest'
import { UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId, Dataset } from '../../../src/model/dataset.ts'
import { createActor, createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors } from '../../../src/model/edit/removeRecords.ts'
import type { Arrangement, Arranging } from '../../../src/scene/arrangement.ts'
import { composeScene } from '../../../src/scene/composeScene.ts'
import type { Composing } from '../../../src/scene/composing.ts'
import type { Box } from '../../../src/scene/geometry.ts'
import { contains, grow, overlap } from '../../../src/scene/geometry.ts'
import { arrangeMatrix } from '../../../src/scene/matrix/arrangeMatrix.ts'
import { toBlocks } from '../../../src/scene/matrix/toBlocks.ts'
import { given } from '../../network/given.ts'

const IRAQ = readShipped('iraq-security-reform')
const TRIBES = readShipped('highland-tribes')
const MIXED = given(
  'a supports b',
  'a opposes b',
  'b assists a',
  'c tension_with a',
  'c opposes c',
  'd supports c possible',
  'b influences d past',
)

const arranging = (change: Partial<Arranging> = {}): Arranging => ({ ...UNTOUCHED, layout: 'matrix', ...change })
const composing = (change: Partial<Composing> = {}): Composing => ({
  ...{ theme: 'light', actors: new Map(), relations: new Map() },
  ...change,
})
const compose = (dataset: Dataset, change: Partial<Composing> = {}) =>
  composeScene(dataset, arrangeMatrix(dataset, arranging()), composing(change))
const corners = ({ x, y, width, height }: Box) => [
  { x, y },
  { x: x + width, y: y + height },
]

describe.each([
  ['tribes', TRIBES, {}],
  ['tribes in Arabic', TRIBES, { names: 'ar', language: 'ar' }],
  ['tribes in a column', TRIBES, { page: { aspect: 0.4, readable: 1200, mostActors: 16 } }],
  ['the first dataset', IRAQ, { level: 'headline' }],
  ['all of the first dataset', IRAQ, {}],
  ['the first dataset in both languages', IRAQ, { level: 'more', names: 'both' }],
  ['several signs in a cell', MIXED, {}],
  ['nobody', given(), {}],
] as const)('arrangeMatrix of %s', (_, dataset, change) => {
  const arrangement = arrangeMatrix(dataset, arranging(change))
  const { spots, wires } = arrangement
  const matrix = arrangement.matrix!
  const cells = [...matrix.cells.values()].flat()

  test('gives every actor a row and a column, and cuts no name', () => {
    const rows = [...spots.values()].filter(({ id }) => id.startsWith('a:')).map(({ actor }) => actor)
    const columns = [...spots.values()].filter(({ id }) => id.startsWith('c:')).map(({ actor }) => actor)
    expect(columns).toEqual(rows)
    expect(new Set(rows).size).toBe(rows.length)
    for (const { actor, label } of spots.values()) {
      const { en, ar = en } = dataset.actors.get(actor!)!.name
      const names = arrangement.verbs === null && label.lines.join(' ')
      expect([en, ar, `${en} ${ar}`]).toContain(names)
    }
  })

  test('covers nothing', () => {
    const boxes = [...[...spots.values()].map(({ box }) => box), ...cells.map(({ box }) => box)]
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(0, index)) expect(overlap(grow(box, -0.01), other)).toBe(false)
    for (const { box, mark, noteAt } of cells) {
      for (const inner of noteAt ? [mark, noteAt] : [mark])
        for (const corner of corners(inner)) expect(contains(grow(box, 0.01), corner)).toBe(true)
      expect(noteAt !== null && overlap(mark, noteAt)).toBe(false)
    }
  })

  test('has every tie in the row of its subject and the column of its object, what is mutual in both', () => {
    const shown = (actor: ActorId) => spots.has(`a:${actor}`)
    const drawn = new Set(
      wires.flatMap(({ tie }) =>
        matrix.cells.get(tie.id)!.flatMap(({ row, column }) => tie.relations.map(({ id }) => `${id} ${row} ${column}`)),
      ),
    )
    const wanted = [...dataset.relations.values()].flatMap(({ id, source, target, type }) => {
      if (!shown(source) || !shown(target)) return []
      const { symmetric } = dataset.vocabulary.relationTypes.get(type)!
      return [`${id} a:${source} c:${target}`, ...(symmetric ? [`${id} a:${target} c:${source}`] : [])]
    })
    expect([...drawn].sort()).toEqual([...new Set(wanted)].sort())
  })

  test('keeps cells in line with the names of their row and column', () => {
    for (const { row, column, box } of cells) {
      const [across, down] = [spots.get(column)!.box, spots.get(row)!.box]
      expect(box.y).toBeCloseTo(down.y)
      expect(box.height).toBeCloseTo(down.height)
      expect(box.x).toBeGreaterThanOrEqual(across.x - 0.01)
      expect(box.x + box.width).toBeLessThanOrEqual(across.x + across.width + 0.01)
    }
  })
})

test('arrangeMatrix runs from right to left where names are Arabic', () => {
  const [first, second] = [
    arrangeMatrix(TRIBES, arranging()),
    arrangeMatrix(TRIBES, arranging({ names: 'ar', language: 'ar' })),
  ].map(({ spots }) => [...spots.values()].map(({ box }) => box.x))
  expect(Math.max(...first!)).toBeGreaterThan(first![0]!)
  expect(Math.max(...second!)).toBe(second![0]!)
})

test('arrangeMatrix numbers verbs only where a sign has more than one', () => {
  expect(arrangeMatrix(TRIBES, arranging()).matrix!.numbers).toBeNull()
  const numbers = arrangeMatrix(MIXED, arranging()).matrix!.numbers!
  expect([...numbers.keys()]).toEqual(['supports', 'assists', 'opposes', 'tension_with', 'influences'])
})

test('arrangeMatrix keeps the order in a block, whoever is shown', () => {
  const order = (level: Arranging['level']) => [...arrangeMatrix(IRAQ, arranging({ level })).spots.values()]
  const [few, all] = [order('headline'), order('all')].map((spots) => spots.map(({ actor }) => actor!))
  const { blockOf } = toBlocks(IRAQ)
  const inFirst = (actor: ActorId) => blockOf.get(actor) === 0
  expect(few!.filter(inFirst).length).toBeGreaterThan(4)
  expect(all!.filter((actor) => inFirst(actor) && few!.includes(actor))).toEqual(few!.filter(inFirst))
})

test('a self tie stands where its row and its column meet', () => {
  const { matrix } = arrangeMatrix(MIXED, arranging())
  const self = matrix!.grid.find(({ id }) => id === 'self c')!
  const cell = [...matrix!.cells.values()].flat().find(({ row, column }) => row === 'a:c' && column === 'c:c')!
  for (const corner of corners(cell.box)) expect(contains(self.box, corner)).toBe(true)
})

test('composeScene rings the two ties of the tribes that break the blocks, in both of their cells', () => {
  const ringed = compose(TRIBES).lines.filter(({ cell }) => cell!.length > 1)
  expect(ringed.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
    'a:masil c:nagam',
    'a:masil c:uheto',
    'a:nagam c:masil',
    'a:uheto c:masil',
  ])
})

test('composeScene fills cells by sign in shapes of their own, and leaves hollow what is no plain fact', () => {
  const { lines } = compose(MIXED)
  const shapeOf = (id: string) => lines.find(({ relations }) => relations.some((relation) => relation === id))!
  const paths = ['r1', 'r2', 'r7'].map((id) => shapeOf(id).cell![0]!.path.replaceAll(/[^A-Za-z]/g, ''))
  expect(new Set(paths).size).toBe(3)
  expect(shapeOf('r6').cell![0]).toMatchObject({ fill: null, dash: [2, 1.5] })
  expect(shapeOf('r7').opacity).toBeLessThan(1)
})

test('composeScene numbers in a cell only the verbs that are seen', () => {
  const dataset = given('a supports b', 'a assists b', 'b opposes a')
  const notes = (change: Partial<Composing>) => compose(dataset, change).labels.map(({ lines }) => lines.join())
  expect(notes({})).toEqual(['1 2', '3'])
  const [first] = dataset.relations.keys()
  expect(notes({ relations: new Map([[first!, 'hide']]) })).toEqual(['1', '3'])
})

test('composeScene takes out row, column and cells of whoever is hidden', () => {
  const scene = compose(TRIBES, { actors: new Map([['masil' as ActorId, 'hide']]) })
  expect(scene.actors.some(({ actor }) => actor === 'masil')).toBe(false)
  expect(scene.lines.some(({ from, to }) => from === 'a:masil' || to === 'c:masil')).toBe(false)
  expect(scene.frames.some(({ id }) => id.includes('masil'))).toBe(false)
})

/** The rows and columns that are elsewhere now, or gone. */
function listMoved(before: Arrangement, now: Arrangement) {
  return [...before.spots.values()].flatMap(({ id, box }) => {
    const other = now.spots.get(id)?.box
    const isThere = other && Math.abs(other.x - box.x) < 0.5 && Math.abs(other.y - box.y) < 0.5
    return isThere ? [] : [id]
  })
}

describe.each([
  ['the tribes', TRIBES, {}],
  ['the headline', IRAQ, { level: 'headline' }],
] as const)('an edited matrix of %s', (_, dataset, change) => {
  const first = arrangeMatrix(dataset, arranging(change))
  const actors = [...new Set([...first.spots.values()].map(({ actor }) => actor))]
  const relate = (source: ActorId, target: ActorId) => createRelation(dataset, { type: 'opposes', source, target })

  test('moves no row for one more relation, and columns only beside one that has to be wider', () => {
    for (const [index, source] of actors.entries()) {
      const target = actors[(index * 5 + 1) % actors.length]!
      const edited = putRecords(dataset, { relations: [relate(source, target)] })
      const drawn = arrangeMatrix(edited, arranging({ ...change, drawn: first }))
      const moved = listMoved(first, drawn)
      expect(moved.filter((id) => id.startsWith('a:'))).toEqual([])
      const isWider = [...first.spots.values()].some(({ id, box }) => drawn.spots.get(id)!.box.width > box.width)
      expect(moved.length === 0 || isWider).toBe(true)
      expect([...drawn.spots.keys()]).toEqual([...first.spots.keys()])
    }
  })

  test('has whoever is new below and beside all others, who stay, also in the next edit and without them again', () => {
    const actor = createActor(dataset, { name: { en: 'Harbour police' } })
    const edited = putRecords(dataset, { actors: [actor], relations: [relate(actor.id, actors[0]!)] })
    const drawn = arrangeMatrix(edited, arranging({ ...change, drawn: first, needed: new Set([actor.id]) }))
    expect(listMoved(first, drawn)).toEqual([])
    const [row, column] = [drawn.spots.get(`a:${actor.id}`)!, drawn.spots.get(`c:${actor.id}`)!]
    for (const { id, box } of first.spots.values())
      if (id.startsWith('a:')) expect(box.y + box.height).toBeLessThanOrEqual(row.box.y)
      else expect(box.x + box.width).toBeLessThanOrEqual(column.box.x)
    const memory = drawn.memory!
    const without = arrangeMatrix(removeActors(edited, [actor.id]), arranging({ ...change, memory }))
    expect(listMoved(first, without)).toEqual([])
  })
})

test('the memory of another level counts less than what is drawn', () => {
  const first = arrangeMatrix(IRAQ, arranging({ level: 'headline' }))
  const { memory } = arrangeMatrix(IRAQ, arranging({ level: 'headline', drawn: first }))
  const more = arrangeMatrix(IRAQ, arranging({ level: 'more' }))
  const [one, other] = [...more.spots.values()].map(({ actor }) => actor)
  const edited = putRecords(IRAQ, {
    relations: [createRelation(IRAQ, { type: 'supports', source: other!, target: one! })],
  })
  const drawn = arrangeMatrix(edited, arranging({ level: 'more', drawn: more, memory: memory! }))
  expect([...drawn.spots.keys()]).toEqual([...more.spots.keys()])
  expect(drawn.memory!.level).toBe('more')
})

test('a matrix that a page is made for is ordered anew', () => {
  const page = { aspect: 1.4, readable: 1200, mostActors: 16 }
  const drawn = arrangeMatrix(TRIBES, arranging())
  expect(arrangeMatrix(TRIBES, arranging({ page, drawn }))).toEqual(arrangeMatrix(TRIBES, arranging({ page })))
})
