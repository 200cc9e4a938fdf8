import { expect, test } from 'vitest'
import type { Drawing, DrawnActor, DrawnLine } from '../../bench/drawing.ts'
import { measureDrawing } from '../../bench/measureDrawing.ts'

test('measureDrawing finds nothing wrong with two actors and a line between them', () => {
  const figures = measureDrawing(
    drawing({ actors: [actor('a', 0, 0), actor('b', 100, 0)], lines: [line('a b', [20, 5], [100, 5])] }),
  )
  expect(figures).toEqual({
    overlaps: 0,
    covered: 0,
    clipped: 0,
    shortened: 0,
    lines: 1,
    crossings: 0,
    hidden: 0,
    through: 0,
    outlines: null,
    stress: 0,
  })
})

test('measureDrawing counts pairs of actors that overlap, and not those that touch', () => {
  const actors = [actor('a', 0, 0), actor('b', 10, 5), actor('c', 15, 0), actor('d', 35, 0)]
  expect(measureDrawing(drawing({ actors })).overlaps).toBe(3)
})

test('measureDrawing counts each label that meets another actor, label or heading', () => {
  const beside = { ...actor('a', 0, 0), label: { x: 0, y: 12, width: 50, height: 10 } }
  const below = actor('b', 40, 15)
  expect(measureDrawing(drawing({ actors: [beside, below] })).covered).toBe(2)
  const heading = { x: 5, y: 5, width: 10, height: 10 }
  expect(measureDrawing(drawing({ actors: [actor('a', 0, 0)], headings: [heading] })).covered).toBe(2)
  const remark = { x: 18, y: 0, width: 10, height: 10 }
  expect(measureDrawing(drawing({ actors: [actor('a', 0, 0)], lineLabels: [remark] })).covered).toBe(1)
})

test('measureDrawing counts labels that are larger than their actors, and shortened ones apart', () => {
  const clipped = { ...actor('a', 0, 0), label: { x: 2, y: 2, width: 20, height: 5 } }
  const shortened = { ...actor('b', 50, 0), shortened: true }
  expect(measureDrawing(drawing({ actors: [clipped, shortened] }))).toMatchObject({ clipped: 1, shortened: 1 })
})

test.each([
  ['cross', [line('a', [0, 0], [10, 10]), line('b', [0, 10], [10, 0])], 1],
  ['stay apart', [line('a', [0, 0], [10, 0]), line('b', [0, 5], [10, 5])], 0],
  ['cross twice', [line('a', [0, 5], [20, 5]), line('b', [5, 0], [5, 10], [15, 10], [15, 0])], 1],
  ['run along each other', [line('a', [0, 0], [20, 0]), line('b', [10, 0], [30, 0])], 1],
  ['touch at a bend', [line('a', [0, 0], [10, 0], [10, 10]), line('b', [10, 0], [20, 0])], 1],
  ['belong to one bundle', [line('a', [0, 0], [10, 10]), line('a', [0, 10], [10, 0])], 0],
])('measureDrawing counts a pair of lines once at most: lines that %s', (_, lines, crossings) => {
  expect(measureDrawing(drawing({ lines })).crossings).toBe(crossings)
})

test('measureDrawing counts crossings beneath an actor apart', () => {
  const lines = [line('a', [0, 5], [20, 5]), line('b', [10, 0], [10, 10])]
  const actors = [actor('c', 5, 0)]
  expect(measureDrawing(drawing({ actors, lines }))).toMatchObject({ crossings: 0, hidden: 1 })
})

test('measureDrawing counts lines that enter an actor other than their ends, however many they enter', () => {
  const actors = [actor('a', 0, 0), actor('b', 40, 0), actor('c', 80, 0), actor('d', 120, 0), actor('e', 80, 20)]
  const through = line('a d', [20, 5], [120, 5])
  const along = line('a e', [20, 10], [80, 10], [80, 20])
  expect(measureDrawing(drawing({ actors, lines: [through, along] })).through).toBe(1)
})

test('measureDrawing counts pairs of outlines that overlap', () => {
  const outlines = [box(0, 0), box(10, 5), box(100, 0)]
  expect(measureDrawing(drawing({ outlines })).outlines).toBe(1)
})

test('measureDrawing takes no account of the size of a drawing in its stress', () => {
  const row = (step: number) => [actor('a', 0, 0), actor('b', step, 0), actor('c', 2 * step, 0)]
  const ties = [
    ['a', 'b'],
    ['b', 'c'],
  ] as const
  expect(measureDrawing(drawing({ actors: row(50), ties })).stress).toBeCloseTo(0)
  expect(measureDrawing(drawing({ actors: row(500), ties })).stress).toBeCloseTo(0)
})

test('measureDrawing gives the stress of a bent path as worked by hand', () => {
  const actors = [actor('a', 0, 0), actor('b', 30, 0), actor('c', 30, 30)]
  // Distances over steps: 1, 1 and 1/sqrt(2) of 30; 3 - (2 + 1/sqrt(2))^2 / (5/2), over three pairs.
  const stress = (3 - (2 + Math.SQRT1_2) ** 2 / 2.5) / 3
  expect(
    measureDrawing(
      drawing({
        actors,
        ties: [
          ['a', 'b'],
          ['b', 'c'],
        ],
      }),
    ).stress,
  ).toBeCloseTo(stress)
})

function drawing(parts: Partial<Drawing>): Drawing {
  return { actors: [], lines: [], lineLabels: [], headings: [], outlines: null, ties: [], ...parts }
}

function actor(id: string, x: number, y: number): DrawnActor {
  return { id, box: box(x, y), label: { x: x + 2, y: y + 2, width: 16, height: 6 }, shortened: false }
}

function box(x: number, y: number) {
  return { x, y, width: 20, height: 10 }
}

/** A line whose ends are the words of its name. */
function line(name: string, ...points: readonly (readonly [number, number])[]): DrawnLine {
  return { bundle: name, ends: name.split(' '), points: points.map(([x, y]) => ({ x, y })) }
}
