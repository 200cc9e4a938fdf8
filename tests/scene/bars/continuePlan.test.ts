import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId } from '../../../src/model/dataset.ts'
import { createActor, createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors } from '../../../src/model/edit/removeRecords.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import { listBarColumns } from '../../../src/scene/bars/listBarColumns.ts'

const IRAQ = readShipped('iraq-security-reform')
const BARS = { ...UNTOUCHED, layout: 'bars', level: 'headline' } as const
const columns = listBarColumns(arrange(IRAQ, BARS))
const actors = columns.flat()

test('an unedited picture is the same whether its columns are searched for or kept', () => {
  expect(listBarColumns(arrange(IRAQ, { ...BARS, columns }))).toEqual(columns)
})

test.each([
  [0, 5],
  [3, 9],
  [19, 18],
])('a new relation between actors that are shown leaves everybody in their column and order: %i, %i', (one, other) => {
  const relation = createRelation(IRAQ, { type: 'supports', source: actors[one]!, target: actors[other]! })
  const edited = arrange(putRecords(IRAQ, { relations: [relation] }), { ...BARS, columns })
  expect(listBarColumns(edited)).toEqual(columns)
  expect(edited.wires.some(({ tie }) => tie.relations.includes(relation))).toBe(true)
})

test('a new actor finds a place, and nobody else leaves theirs', () => {
  const actor = createActor(IRAQ, { name: { en: 'Harbour police' } })
  const relation = createRelation(IRAQ, { type: 'supports', source: actors[3]!, target: actor.id })
  const edited = putRecords(IRAQ, { actors: [actor], relations: [relation] })
  const now = listBarColumns(arrange(edited, { ...BARS, columns, needed: new Set([actor.id]) }))
  expect(now.flat()).toContain(actor.id)
  expect(now.map((column) => column.filter((id) => id !== actor.id)).filter((column) => column.length > 0)).toEqual(
    columns,
  )
})

test('an actor that is gone leaves the others where they are', () => {
  const gone = columns[1]![2]!
  const now = listBarColumns(arrange(removeActors(IRAQ, [gone]), { ...BARS, columns }))
  const stayed = (column: readonly ActorId[]) => column.filter((id) => actors.includes(id) && id !== gone)
  expect(now.map(stayed).filter((column) => column.length > 0)).toEqual(columns.map(stayed))
})

test('a figure for a page is laid out for the page, whatever the columns in the window', () => {
  const page = { aspect: 0.7, readable: 1200, mostActors: 12 }
  expect(arrange(IRAQ, { ...BARS, page, columns })).toEqual(arrange(IRAQ, { ...BARS, page }))
})
