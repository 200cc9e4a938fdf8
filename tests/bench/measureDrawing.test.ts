import { expect, test } from 'vitest'
import type { Drawing, DrawnActor, DrawnLine } from '../../bench/drawing.ts'
import { measureDrawing } from '../../bench/measureDrawing.ts'

test('measureDrawing finds nothing wrong with two actors and a line that says its verb between them', () => {
  const label = { x: 50, y: 0, width: 20, height: 10 }
  const figures = measureDrawing({
    actors: [actor('a', 0, 0), actor('b', 100, 0)],
    lines: [{ ...line('a b', [20, 5], [100, 5]), label }],
  })
  expect(figures).toEqual({
    ...{ lines: 1, labels: 1, overlaps: 0, through: 0, crossings: 0, bends: 0, detour: 1 },
    ...{ covered: 0, ambiguous: 0, hiddenEnds: 0, beside: 0 },
  })
})

test('measureDrawing counts pairs of actors that overlap, and not those that touch', () => {
  const actors = [actor('a', 0, 0), actor('b', 10, 5), actor('c', 15, 0), actor('d', 35, 0)]
  expect(measureDrawing(drawing({ actors })).overlaps).toBe(3)
})

test.each([
  ['cross', [line('a b', [0, 0], [10, 10]), line('c d', [0, 10], [10, 0])], 1],
  ['stay apart', [line('a b', [0, 0], [10, 0]), line('c d', [0, 5], [10, 5])], 0],
  ['cross twice', [line('a b', [0, 5], [20, 5]), line('c d', [5, 0], [5, 10], [15, 10], [15, 0])], 1],
  ['run along each other', [line('a b', [0, 0], [20, 0]), line('c d', [10, 0], [30, 0])], 1],
  ['touch at a bend', [line('a b', [0, 0], [10, 0], [10, 10]), line('c d', [10, 0], [20, 0])], 1],
])('measureDrawing counts a pair of lines once at most: lines that %s', (_, lines, crossings) => {
  expect(measureDrawing(drawing({ lines })).crossings).toBe(crossings)
})

test('measureDrawing counts no crossing beneath an actor', () => {
  const lines = [line('a b', [0, 5], [20, 5]), line('c d', [10, 0], [10, 10])]
  expect(measureDrawing(drawing({ actors: [actor('e', 5, 0)], lines })).crossings).toBe(0)
})

test('measureDrawing counts lines that enter an actor other than their ends, however many they enter', () => {
  const actors = [actor('a', 0, 0), actor('b', 40, 0), actor('c', 80, 0), actor('d', 120, 0), actor('e', 80, 20)]
  const through = line('a d', [20, 5], [120, 5])
  const along = line('a e', [20, 10], [80, 10], [80, 20])
  expect(measureDrawing(drawing({ actors, lines: [through, along] })).through).toBe(1)
})

test('measureDrawing gives the mean of the turns of lines, and of their lengths against the distance of their ends', () => {
  const straight = line('a b', [0, 0], [50, 0], [100, 0])
  const bent = line('c d', [0, 50], [40, 50], [40, 80])
  const { bends, detour } = measureDrawing(drawing({ lines: [straight, bent] }))
  expect(bends).toBe(0.5)
  expect(detour).toBeCloseTo((1 + 70 / 50) / 2)
})

test('measureDrawing counts labels that lie on an actor, another label or a foreign line, and not on their own', () => {
  const label = { x: 40, y: 0, width: 20, height: 10 }
  const own = { ...line('a b', [0, 5], [100, 5]), label }
  expect(measureDrawing(drawing({ lines: [own] })).covered).toBe(0)
  expect(measureDrawing(drawing({ actors: [actor('c', 50, 5)], lines: [own] })).covered).toBe(1)
  expect(measureDrawing(drawing({ lines: [own, line('c d', [50, -20], [50, 20])] })).covered).toBe(1)
  const other = { ...line('c d', [0, 12], [100, 12]), label: { ...label, x: 55, y: 7 } }
  expect(measureDrawing(drawing({ lines: [own, other] })).covered).toBe(2)
})

test('measureDrawing counts labels that are nearer to a foreign line than to their own', () => {
  const label = { x: 40, y: 10, width: 20, height: 10 }
  const own = { ...line('a b', [0, 0], [100, 0]), label }
  expect(measureDrawing(drawing({ lines: [own, line('c d', [0, 50], [100, 50])] })).ambiguous).toBe(0)
  expect(measureDrawing(drawing({ lines: [own, line('c d', [0, 25], [100, 25])] })).ambiguous).toBe(1)
})

test('measureDrawing counts ends that other ends or labels hide', () => {
  const lines = [line('a b', [0, 0], [100, 0]), line('c b', [0, 40], [100, 3]), line('d b', [0, 80], [100, 80])]
  expect(measureDrawing(drawing({ lines })).hiddenEnds).toBe(2)
  const labelled = { ...lines[2]!, label: { x: 90, y: 75, width: 20, height: 10 } }
  expect(measureDrawing(drawing({ lines: [labelled] })).hiddenEnds).toBe(1)
})

test('measureDrawing counts pairs of lines that run close together for long, and not those that only meet', () => {
  const along = line('a b', [0, 0], [100, 0])
  expect(measureDrawing(drawing({ lines: [along, line('c d', [0, 8], [100, 8])] })).beside).toBe(1)
  expect(measureDrawing(drawing({ lines: [along, line('c d', [0, 12], [100, 12])] })).beside).toBe(0)
  expect(measureDrawing(drawing({ lines: [along, line('c d', [50, -50], [50, 50])] })).beside).toBe(0)
})

function drawing(parts: Partial<Drawing>): Drawing {
  return { actors: [], lines: [], ...parts }
}

function actor(id: string, x: number, y: number): DrawnActor {
  return { id, box: { x, y, width: 20, height: 10 } }
}

/** A line whose ends are the words of its name. */
function line(name: string, ...points: readonly (readonly [number, number])[]): DrawnLine {
  return { ends: name.split(' ') as [string, string], points: points.map(([x, y]) => ({ x, y })), label: null }
}
