import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { createActor, createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors } from '../../../src/model/edit/removeRecords.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import type { Arrangement } from '../../../src/scene/arrangement.ts'
import { listBarColumns, rememberGone } from '../../../src/scene/bars/listBarColumns.ts'

const IRAQ = readShipped('iraq-security-reform')
const BARS = { ...UNTOUCHED, layout: 'bars', level: 'headline' } as const
const FIRST = arrange(IRAQ, BARS)
const columns = listBarColumns(FIRST)
const listActors = (arrangement: Arrangement) =>
  listBarColumns(arrangement).map(({ bars }) => bars.map(({ actor }) => actor))
const order = listActors(FIRST)
const actors = order.flat()

/** The number of actors, but for some, of which neither the upper nor the lower edge is where it was. */
function countMoved(edited: Arrangement, own: readonly ActorId[]): number {
  return [...FIRST.spots.values()].filter(({ id, actor, box }) => {
    const now = edited.spots.get(id)?.box
    if (!now || own.includes(actor)) return false
    return Math.abs(now.y - box.y) > 1 && Math.abs(now.y + now.height - box.y - box.height) > 1
  }).length
}

test('everybody stays exactly where they were in a picture that is not edited', () => {
  expect(arrange(IRAQ, { ...BARS, columns }).spots).toEqual(FIRST.spots)
})

test.each([
  [0, 5],
  [3, 9],
  [19, 18],
])('a new relation between actors that are shown leaves everybody in their column and order: %i, %i', (one, other) => {
  const relation = createRelation(IRAQ, { type: 'supports', source: actors[one]!, target: actors[other]! })
  const edited = arrange(putRecords(IRAQ, { relations: [relation] }), { ...BARS, columns })
  expect(listActors(edited)).toEqual(order)
  expect(edited.wires.some(({ tie }) => tie.relations.includes(relation))).toBe(true)
})

test('a new relation moves few others', () => {
  const moved = Array.from({ length: 12 }, (_, index) => {
    const [source, target] = [actors[(index * 5) % actors.length]!, actors[(index * 7 + 3) % actors.length]!]
    const relation = createRelation(IRAQ, { type: 'supports', source, target })
    return countMoved(arrange(putRecords(IRAQ, { relations: [relation] }), { ...BARS, columns }), [source, target])
  })
  const sorted = moved.toSorted((a, b) => a - b)
  expect(sorted[6]).toBeLessThanOrEqual(5)
  expect(sorted[0]).toBe(0)
})

test('a new actor finds a place, and nobody else leaves theirs', () => {
  const actor = createActor(IRAQ, { name: { en: 'Harbour police' } })
  const relation = createRelation(IRAQ, { type: 'supports', source: actors[3]!, target: actor.id })
  const edited = putRecords(IRAQ, { actors: [actor], relations: [relation] })
  const now = listActors(arrange(edited, { ...BARS, columns, needed: new Set([actor.id]) }))
  expect(now.flat()).toContain(actor.id)
  expect(now.map((column) => column.filter((id) => id !== actor.id)).filter((column) => column.length > 0)).toEqual(
    order,
  )
})

test('an actor that is gone leaves the others where they are', () => {
  const gone = order[1]![2]!
  const now = listActors(arrange(removeActors(IRAQ, [gone]), { ...BARS, columns }))
  const stayed = (column: readonly ActorId[]) => column.filter((id) => actors.includes(id) && id !== gone)
  expect(now.map(stayed).filter((column) => column.length > 0)).toEqual(order.map(stayed))
})

test('an actor whose deletion is undone stands between the same others as before', () => {
  for (const gone of [order[1]![2]!, 'nato' as ActorId]) {
    const without = arrange(removeActors(IRAQ, [gone]), { ...BARS, columns })
    const remembered = rememberGone(listBarColumns(without), columns)
    const back = arrange(IRAQ, { ...BARS, columns: remembered })
    expect(listActors(back)).toEqual(order)
  }
})

test('a figure for a page is laid out for the page, whatever the columns in the window', () => {
  const page = { aspect: 0.7, readable: 1200, mostActors: 12 }
  expect(arrange(IRAQ, { ...BARS, page, columns })).toEqual(arrange(IRAQ, { ...BARS, page }))
})
