import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readShipped } from '../../../bench/readDatasets.ts'
import type { Relation } from '../../../src/model/dataset.ts'
import { contains, grow, overlap, segmentMeetsBox } from '../../../src/scene/geometry.ts'
import type { LedgerLook } from '../../../src/scene/ledger/composeLedger.ts'
import { composeLedger } from '../../../src/scene/ledger/composeLedger.ts'
import { PALETTES } from '../../../src/scene/look/palette.ts'

const IRAQ = readShipped('iraq-security-reform')
const ALL = [...IRAQ.relations.values()]
const LOOK: LedgerLook = {
  ...{
    theme: 'light',
    names: 'en',
    language: 'en',
    faded: new Set(),
    rightToLeft: false,
    columns: 1,
    breadth: 'broad',
  },
  print: ({ id, start }, verb) => [verb, start, `[${id}]`].filter(Boolean).join(' '),
}
const arbitraryLook = fc.record({
  names: fc.constantFrom<LedgerLook['names']>('en', 'ar', 'both'),
  language: fc.constantFrom('en' as const, 'ar' as const),
  rightToLeft: fc.boolean(),
  columns: fc.integer({ min: 1, max: 3 }),
  breadth: fc.constantFrom<LedgerLook['breadth']>('broad', 'narrow', 'tight'),
})

test('composeLedger covers nothing, clips no line at its edge, and leads through no label and no actor that is not an end', () => {
  const check = fc.property(arbitraryLook, fc.shuffledSubarray(ALL, { minLength: 1 }), (look, relations) => {
    const { actors, labels, lines, bounds } = composeLedger(IRAQ, relations, { ...LOOK, ...look })
    const boxes = [...actors, ...labels].map(({ box }) => box)
    const covered = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))
    expect(covered).toEqual([])
    for (const { points, from, to } of lines) {
      for (const point of points) expect(contains(grow(bounds, 0.01), point)).toBe(true)
      const others = actors.filter(({ id }) => id !== from && id !== to)
      const crossed = points
        .slice(1)
        .flatMap((point, index) => others.filter(({ box }) => segmentMeetsBox(points[index]!, point, box)))
      expect(crossed).toEqual([])
      const struck = points
        .slice(1)
        .flatMap((point, index) => labels.filter(({ box }) => segmentMeetsBox(points[index]!, point, box)))
      expect(struck).toEqual([])
    }
  })
  fc.assert(check, { numRuns: 60 })
})

test('composeLedger has each relation in a row of its own, in the order given, from its source to its target', () => {
  const { actors, lines, labels } = composeLedger(IRAQ, ALL.toReversed(), LOOK)
  const firsts = lines.filter((_, index) => index % 2 === 0)
  expect(firsts.flatMap(({ relations }) => relations)).toEqual(ALL.toReversed().map(({ id }) => id))
  expect(labels.map(({ box }) => box.y)).toEqual(labels.map(({ box }) => box.y).toSorted((a, b) => a - b))
  const actorOf = new Map(actors.map(({ id, actor }) => [id, actor]))
  const ends = firsts.map(({ from, to }) => [actorOf.get(from!), actorOf.get(to!)])
  expect(ends).toEqual(ALL.toReversed().map(({ source, target }) => [source, target]))
})

test('a source of several rows in a row stands once, and again where another came between', () => {
  const [first, other] = ['kadhimi-government', 'iran'].map((id) => ALL.filter(({ source }) => source === id))
  const rows = [first![0], first![1], other![0], first![2]] as Relation[]
  const sources = new Set(composeLedger(IRAQ, rows, LOOK).lines.map(({ from }) => from))
  expect(sources.size).toBe(3)
})

test('from right to left a ledger is the mirror of the other', () => {
  const [right, left] = [false, true].map((rightToLeft) => composeLedger(IRAQ, ALL, { ...LOOK, rightToLeft }))
  const mirrored = right!.actors.map(({ box }) => ({ ...box, x: -box.x - box.width }))
  expect(left!.actors.map(({ box }) => box)).toEqual(mirrored)
})

test('what is faded is fainter, and its source only where nothing else comes from it', () => {
  const [one, two] = ALL.filter(({ source }) => source === 'kadhimi-government') as [Relation, Relation]
  const opacities = (faded: readonly Relation[]) =>
    composeLedger(IRAQ, [one, two], { ...LOOK, faded: new Set(faded.map(({ id }) => id)) }).actors.map((a) => a.opacity)
  const [source, first, second] = opacities([one])
  expect([source, second]).toEqual([1, 1])
  expect(first).toBeLessThan(0.5)
  expect(opacities([one, two])[0]).toBeLessThan(0.5)
})

test('a tie without direction has no mark, and no rows make an empty picture', () => {
  const tense = ALL.find(({ type }) => type === 'tension_with')!
  const marks = composeLedger(IRAQ, [tense], LOOK).lines.flatMap(({ startMark, endMark }) => [startMark, endMark])
  expect(new Set(marks)).toEqual(new Set(['none']))
  expect(composeLedger(IRAQ, [], LOOK)).toMatchObject({
    ...{ actors: [], lines: [], labels: [], paper: PALETTES.light.paper },
  })
})
