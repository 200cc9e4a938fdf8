import { expect, test } from 'vitest'
import { measureDrawing } from '../../../bench/measureDrawing.ts'
import { toDrawing, UNTOUCHED } from '../../../bench/ours.ts'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { ActorId, Dataset, RelationId } from '../../../src/model/dataset.ts'
import { createActor, createRelation, putRecords } from '../../../src/model/edit/createRecords.ts'
import { removeActors, removeRelations } from '../../../src/model/edit/removeRecords.ts'
import { arrange } from '../../../src/scene/arrange.ts'
import type { Arrangement, Arranging } from '../../../src/scene/arrangement.ts'
import { toMemory } from '../../../src/scene/bars/continueBars.ts'
import { listBarColumns } from '../../../src/scene/bars/listBarColumns.ts'

const IRAQ = readShipped('iraq-security-reform')
const BARS = { ...UNTOUCHED, layout: 'bars', level: 'headline' } as const
const FIRST = arrange(IRAQ, BARS)
const memory = toMemory(FIRST)!
const listActors = (drawn: Arrangement) => listBarColumns(drawn).map(({ bars }) => bars.map(({ actor }) => actor))
const order = listActors(FIRST)
const actors = order.flat()
const draw = (dataset: Dataset, change: Partial<Arranging> = {}) => arrange(dataset, { ...BARS, memory, ...change })

/** The number of actors, but for some, that do not begin where they did. */
function countMoved(edited: Arrangement, own: readonly ActorId[], before = FIRST): number {
  return [...before.spots.values()].filter(({ id, actor, box }) => {
    const now = edited.spots.get(id)?.box
    return !own.includes(actor) && (!now || Math.abs(now.y - box.y) > 0.5 || Math.abs(now.x - box.x) > 0.5)
  }).length
}

/** Edits of the dataset, and the actors that each concerns. */
type Edit = readonly [edited: Dataset, own: readonly ActorId[], needed?: ActorId]

const TYPES = ['supports', 'opposes', 'influences', 'cooperates_with']
const NAMES = ['Harbour police', 'Union', 'Committee of concerned shopkeepers of the old town']
const relate = (source: ActorId, target: ActorId, index: number) =>
  createRelation(IRAQ, { type: TYPES[index % TYPES.length]!, source, target })

const newRelations = actors
  .flatMap((one, index) =>
    actors
      .slice(index + 1)
      .map((other) => (index % 2 ? { source: one, target: other } : { source: other, target: one })),
  )
  .filter((_, index) => index % 4 === 0)
  .map(({ source, target }, index): Edit => {
    return [putRecords(IRAQ, { relations: [relate(source, target, index)] }), [source, target]]
  })
const newActors = actors.map((partner, index): Edit => {
  const actor = createActor(IRAQ, { name: { en: NAMES[index % NAMES.length]! } })
  const relation = index % 2 ? relate(partner, actor.id, index) : relate(actor.id, partner, index)
  return [putRecords(IRAQ, { actors: [actor], relations: [relation] }), [partner], actor.id]
})
const removedRelations = [...IRAQ.relations.values()]
  .filter(({ source, target }) => actors.includes(source) && actors.includes(target))
  .filter((_, index) => index % 4 === 0)
  .map(({ id, source, target }): Edit => [removeRelations(IRAQ, [id]), [source, target]])
const longerNames = actors.map((id): Edit => {
  const actor = IRAQ.actors.get(id)!
  return [putRecords(IRAQ, { actors: [{ ...actor, name: { en: `${actor.name.en} of the republic` } }] }), [id]]
})

test.each<[string, readonly Edit[]]>([
  ['new relation', newRelations],
  ['new actor', newActors],
  ['removed relation', removedRelations],
  ['longer name', longerNames],
])('a %s moves at most two others, whomever it concerns', (_, edits) => {
  for (const [edited, own, needed] of edits) {
    const drawn = draw(edited, needed ? { needed: new Set([needed]) } : {})
    expect(countMoved(drawn, own), own.join(' and ')).toBeLessThanOrEqual(2)
    const { lines, labels, overlaps, through, covered, hiddenEnds } = measureDrawing(toDrawing(drawn))
    expect({ labels, overlaps, through, covered, hiddenEnds }, own.join(' and ')).toEqual({
      ...{ labels: lines, overlaps: 0, through: 0, covered: 0, hiddenEnds: 0 },
    })
  }
})

test.each([
  ['more', 16],
  ['all', 8],
] as const)('one more relation or actor moves at most two others on the level %s', (level, count) => {
  const first = arrange(IRAQ, { ...BARS, level })
  const own = listActors(first).flat()
  const edits = Array.from({ length: count }, (_, index): Edit => {
    const [one, other] = [own[(index * 5) % own.length]!, own[(index * 11 + 7) % own.length]!]
    if (index % 3) return [putRecords(IRAQ, { relations: [relate(one, other, index)] }), [one, other]]
    const actor = createActor(IRAQ, { name: { en: NAMES[(index / 3) % NAMES.length]! } })
    return [putRecords(IRAQ, { actors: [actor], relations: [relate(actor.id, one, index)] }), [one], actor.id]
  })
  for (const [edited, concerned, needed] of edits) {
    const drawn = draw(edited, { level, memory: toMemory(first)!, ...(needed && { needed: new Set([needed]) }) })
    expect(countMoved(drawn, concerned, first), concerned.join(' and ')).toBeLessThanOrEqual(2)
    const { overlaps, through, covered, hiddenEnds } = measureDrawing(toDrawing(drawn))
    expect({ overlaps, through, covered, hiddenEnds }).toEqual({ overlaps: 0, through: 0, covered: 0, hiddenEnds: 0 })
  }
})

test('of a dozen relations one after another three in four move at most two others, and no line enters a foreign actor', () => {
  let [dataset, before] = [IRAQ, FIRST]
  const counts: number[] = []
  for (const [index, source] of actors.slice(0, 12).entries()) {
    const target = actors[(index * 7 + 3) % actors.length]!
    if (source === target) continue
    dataset = putRecords(dataset, { relations: [createRelation(dataset, { type: TYPES[index % 4]!, source, target })] })
    const next = arrange(dataset, { ...BARS, memory: before.memory ?? toMemory(before)! })
    const moved = [...before.spots.values()].filter(({ id, actor, box }) => {
      const now = next.spots.get(id)!.box
      return actor !== source && actor !== target && (Math.abs(now.y - box.y) > 0.5 || Math.abs(now.x - box.x) > 0.5)
    })
    counts.push(moved.length)
    const { overlaps, through } = measureDrawing(toDrawing(next))
    expect({ overlaps, through }).toEqual({ overlaps: 0, through: 0 })
    before = next
  }
  expect(counts.filter((count) => count > 2).length).toBeLessThanOrEqual(counts.length / 4)
})

test('everybody stays exactly where they were in a picture that is not edited', () => {
  expect(draw(IRAQ).spots).toEqual(FIRST.spots)
  expect(draw(IRAQ).memory).toEqual(memory)
})

test('the same memory gives the same picture once more', () => {
  const [edited] = newRelations[3]!
  expect(draw(edited)).toEqual(draw(edited))
})

test('a new actor finds a place, and nobody else leaves their column or order', () => {
  const [edited, , needed] = newActors[3]!
  const now = listActors(draw(edited, { needed: new Set([needed!]) }))
  expect(now.flat()).toContain(needed)
  expect(now.map((column) => column.filter((id) => id !== needed))).toEqual(order)
})

test('an actor that is gone leaves the others where they are, and nobody takes its place', () => {
  const gone = order[1]![2]!
  const drawn = draw(removeActors(IRAQ, [gone]))
  expect(new Set([...drawn.spots.values()].map(({ actor }) => actor))).toEqual(
    new Set(actors.filter((id) => id !== gone)),
  )
  expect(countMoved(drawn, [gone])).toBe(0)
})

test('an actor that is begun between two others stands there, and where there is room nobody gives way', () => {
  const column = memory.columns[2]!
  const x = (column.left + column.right) / 2
  const places = column.bars.slice(1).map(({ actor, top }, index) => [column.bars[index]!, actor, top] as const)
  for (const [above, below, top] of places) {
    const actor = createActor(IRAQ, { name: { en: 'Union' } })
    const edited = putRecords(IRAQ, { actors: [actor] })
    const positions = new Map([[actor.id, { x, y: (above.bottom + top) / 2 }]])
    const drawn = draw(edited, { needed: new Set([actor.id]), positions })
    const now = listActors(drawn)
    expect(now.map((ids) => ids.filter((id) => id !== actor.id))).toEqual(order)
    expect(now[2]).toContain(actor.id)
    if (top - above.bottom > 80) expect(now[2]!.indexOf(actor.id)).toBe(now[2]!.indexOf(below) - 1)
    expect(countMoved(drawn, [])).toBeLessThanOrEqual(2)
  }
})

test('what is undone stands where it stood before', () => {
  const relation = [...IRAQ.relations.keys()].find((id) => FIRST.wires.some(({ tie }) => tie.relations[0]!.id === id))!
  for (const without of [
    removeActors(IRAQ, [order[1]![2]!]),
    removeActors(IRAQ, ['nato' as ActorId]),
    removeRelations(IRAQ, [relation as RelationId]),
  ]) {
    expect(draw(IRAQ, { memory: draw(without).memory! }).spots).toEqual(FIRST.spots)
  }
})

test('an actor that was moved by hand stays there through edits, and goes back when that is undone', () => {
  const [moved] = order[1]!
  const positions = new Map([[moved!, { x: 700, y: 400 }]])
  const byHand = draw(IRAQ, { positions })
  expect(listActors(byHand)[2]).toContain(moved)
  const [edited] = newRelations[5]!
  const later = arrange(edited, { ...BARS, positions, memory: byHand.memory! })
  expect(listActors(later)).toEqual(listActors(byHand))
  expect(listActors(arrange(edited, { ...BARS, memory: later.memory! }))).toEqual(order)
})

test('a figure for a page is laid out for the page, whatever the picture in the window', () => {
  const page = { aspect: 0.7, readable: 1200, mostActors: 12 }
  expect(draw(IRAQ, { page })).toEqual(arrange(IRAQ, { ...BARS, page }))
})
