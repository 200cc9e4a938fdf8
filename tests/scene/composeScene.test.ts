import { expect, test } from 'vitest'
import { UNTOUCHED } from '../../bench/ours.ts'
import { readShipped } from '../../bench/readDatasets.ts'
import type { RelationId } from '../../src/model/dataset.ts'
import { arrange } from '../../src/scene/arrange.ts'
import { composeHighlight } from '../../src/scene/composeHighlight.ts'
import { composeScene } from '../../src/scene/composeScene.ts'
import type { Composing } from '../../src/scene/composing.ts'
import type { Scene } from '../../src/scene/scene.ts'
import { build, given } from '../network/given.ts'

const IRAQ = readShipped('iraq-security-reform')
const ARRANGEMENT = arrange(IRAQ, UNTOUCHED)
const PLAIN: Composing = { theme: 'light', actors: new Map(), relations: new Map() }
const SCENE = composeScene(IRAQ, ARRANGEMENT, PLAIN)
const [FIRST, SECOND, ...REST] = [...IRAQ.actors.keys()]

test('composeScene shows every actor', () => {
  expect(new Set(SCENE.actors.map(({ actor }) => actor))).toEqual(new Set(IRAQ.actors.keys()))
})

test('composeScene moves nothing when actors and relations are hidden or faded', () => {
  const actors = new Map([
    [FIRST!, 'hide'],
    [SECOND!, 'fade'],
  ] as const)
  const relations = new Map([...IRAQ.relations.keys()].map((id, index) => [id, index % 3 ? 'show' : 'fade'] as const))
  const filtered = composeScene(IRAQ, ARRANGEMENT, { ...PLAIN, theme: 'dark', actors, relations })
  expect(filtered.bounds).toEqual(SCENE.bounds)
  expect(listPlaces(SCENE)).toMatchObject(listPlaces(filtered))
})

test('composeScene leaves out what is hidden, with the lines that end there', () => {
  const filtered = composeScene(IRAQ, ARRANGEMENT, { ...PLAIN, actors: new Map([[FIRST!, 'hide']]) })
  expect(filtered.actors.map(({ actor }) => actor).sort()).toEqual([SECOND, ...REST].sort())
  for (const { from, to } of filtered.lines) expect([from, to]).not.toContain(`a:${FIRST}`)
})

test('composeScene makes pale what is faded', () => {
  const { actors } = composeScene(IRAQ, ARRANGEMENT, { ...PLAIN, actors: new Map([[FIRST!, 'fade']]) })
  for (const { actor, opacity } of actors) expect(opacity < 1).toBe(actor === FIRST)
})

test('composeScene tells signs apart by line as well as by colour', () => {
  const looks = SCENE.lines.map(({ color, mark, dash }) => ({ color, look: `${mark} ${dash}` }))
  for (const one of looks)
    for (const other of looks) if (one.color !== other.color) expect(one.look).not.toBe(other.look)
})

test('composeScene dots what leads to doubtful relations only', () => {
  const isFirm = (id: string) => ['actual', 'past'].includes(IRAQ.relations.get(id as RelationId)!.status)
  expect(SCENE.lines.some(({ relations }) => !relations.some(isFirm))).toBe(true)
  for (const { dash, relations } of SCENE.lines) expect(dash.join() === '1.5,4').toBe(!relations.some(isFirm))
})

test('composeScene marks what has no status by a ring, but only beside what has one', () => {
  const draw = (...lines: readonly string[]) => {
    const dataset = given(...lines)
    return composeScene(dataset, arrange(dataset, UNTOUCHED), PLAIN).lines
  }
  const unsaid = draw('a opposes b unspecified', 'c opposes d unspecified')
  expect(unsaid.map(({ startMark }) => startMark)).toEqual(['dot', 'dot'])
  const mixed = draw('a opposes b unspecified', 'c opposes d')
  expect(mixed.map(({ startMark, dash }) => [startMark, dash.join()])).toEqual([
    ['ring', '6,3'],
    ['dot', '6,3'],
  ])
})

test('composeHighlight moves nothing and adds nothing', () => {
  const relations = new Set([...IRAQ.relations.keys()].slice(0, 40))
  const highlight = composeHighlight(SCENE, { actors: new Set([FIRST!]), relations })
  expect(highlight.bounds).toEqual(SCENE.bounds)
  expect(highlight.actors.map(({ actor, box }) => ({ actor, box }))).toEqual(
    SCENE.actors.filter(({ actor }) => actor === FIRST).map(({ actor, box }) => ({ actor, box })),
  )
  for (const line of highlight.lines) expect(line.relations.some((id) => relations.has(id))).toBe(true)
})

function listPlaces({ actors }: Scene) {
  return Object.fromEntries(actors.map(({ id, box }) => [id, box]))
}

test('a line that leads one way has a head at its end, a mutual one two, and one without a direction none', () => {
  const type = (id: string, traits: object) => ({ id, label: { en: id }, ...traits })
  const dataset = build({
    vocabulary: {
      relationTypes: [
        type('commands', {}),
        type('trades', { symmetric: true }),
        type('knows', { symmetric: true, undirected: true }),
      ],
    },
    actors: ['a', 'b'].map((id) => ({ id, name: { en: id }, type: 'person' })),
    relations: ['commands', 'trades', 'knows'].map((id) => ({ id, type: id, source: 'a', target: 'b' })),
  })
  const { lines } = composeScene(dataset, arrange(dataset, UNTOUCHED), PLAIN)
  const marks = new Map(lines.map(({ relations, startMark, endMark }) => [relations[0], [startMark, endMark]]))
  const head = marks.get('commands' as RelationId)![1]!
  expect(head).not.toBe('none')
  expect(marks.get('commands' as RelationId)).toEqual(['dot', head])
  expect(marks.get('trades' as RelationId)).toEqual([head, head])
  expect(marks.get('knows' as RelationId)).toEqual(['none', 'none'])
})

test('composeScene shows a measure as discs whose area is the value, and a class by its number', () => {
  const [a, b, c] = [FIRST!, SECOND!, REST[0]!]
  const values = new Map([
    [a, 4],
    [b, 1],
    [c, 0],
  ])
  const mark = (kind: 'values' | 'classes') => {
    const marks = { measure: 'degree', kind, values, breaking: null } as const
    const { actors, bounds } = composeScene(IRAQ, ARRANGEMENT, { ...PLAIN, marks })
    expect(bounds).toEqual(SCENE.bounds)
    return new Map(actors.map(({ actor, badge }) => [actor, badge]))
  }
  const discs = mark('values')
  expect(discs.get(a)!.diameter).toBe(2 * discs.get(b)!.diameter!)
  expect([discs.get(c), discs.get(REST[1]!)]).toEqual([undefined, undefined])
  const numbers = mark('classes')
  expect([numbers.get(a)!.text, numbers.get(b)!.text]).toEqual(['4', '1'])
})

test('composeScene rings the words of what breaks camps, or the line itself where it has none', () => {
  const breaking = new Set([...IRAQ.relations.keys()].slice(0, 40))
  const marks = { measure: 'camps', kind: 'classes', values: new Map(), breaking } as const
  const { labels } = composeScene(IRAQ, ARRANGEMENT, { ...PLAIN, marks })
  const ringed = labels.filter(({ ring }) => ring)
  const told = new Set(ringed.flatMap(({ relations }) => relations))
  for (const { relations } of SCENE.lines)
    expect(relations.some((id) => told.has(id))).toBe(relations.some((id) => breaking.has(id)))
  expect(ringed.length).toBeGreaterThan(0)
})
