import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCrossings } from '../../../bench/measures/countCrossings.ts'
import type { Box } from '../../../src/scene/geometry.ts'
import { contains, segmentMeetsBox } from '../../../src/scene/geometry.ts'
import { createGrid } from '../../../src/scene/routes/grid.ts'
import type { Net, RouteStroke } from '../../../src/scene/routes/route.ts'
import { routeOrthogonal } from '../../../src/scene/routes/routeOrthogonal.ts'
import type { SpotId } from '../../../src/scene/structure/bundleRelations.ts'

test('routeOrthogonal leads a line straight between two that face each other', () => {
  const [stroke] = route({ a: [0, 0], b: [160, 0] }, 'a b')
  expect(stroke!.points).toHaveLength(2)
  expect(stroke!.points.map(({ x }) => x)).toEqual([80, 160])
})

test('routeOrthogonal goes round what stands in the way', () => {
  const boxes = { a: [0, 0], b: [160, 0], c: [320, 0] } as const
  const [stroke] = route(boxes, 'a c')
  expect(meets(stroke!, box(...boxes.b))).toBe(false)
  expect(stroke!.points.length).toBeGreaterThan(2)
})

test('routeOrthogonal goes a small way round rather than cross', () => {
  const strokes = route({ a: [0, 0], b: [320, 0], c: [160, -80], d: [160, 80] }, 'a b', 'c d')
  expect(crossingsOf(strokes)).toBe(0)
})

test('routeOrthogonal makes one tree of a net with several members', () => {
  const strokes = route({ a: [0, 80], b: [320, 0], c: [320, 80], d: [320, 160] }, 'a b c d')
  expect(strokes.map(({ from }) => from)).toEqual(['a:a', null, null])
  expect(strokes.map(({ to }) => to).sort()).toEqual(['a:b', 'a:c', 'a:d'])
})

test('routeOrthogonal runs upright or level, from border to border, through nobody, and the same each time', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(24), { minLength: 4, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 10 }),
      (cells, pairs) => {
        const boxes = Object.fromEntries(
          cells.map((cell) => [`n${cell}`, [(cell % 5) * 136, Math.floor(cell / 5) * 64] as const]),
        )
        const names = Object.keys(boxes)
        const nets = pairs
          .map(([from, to]) => [names[from % names.length]!, names[to % names.length]!])
          .filter(([from, to]) => from !== to)
          .map((pair) => pair.join(' '))
        const strokes = route(boxes, ...nets)
        expect(route(boxes, ...nets)).toEqual(strokes)
        for (const stroke of strokes) {
          const { from, to, points } = stroke
          for (let index = 1; index < points.length; index++)
            expect(points[index]!.x === points[index - 1]!.x || points[index]!.y === points[index - 1]!.y).toBe(true)
          expect(contains(box(...boxes[from!.slice(2)]!), points[0]!)).toBe(true)
          expect(contains(box(...boxes[to.slice(2)]!), points.at(-1)!)).toBe(true)
          for (const name of names) expect(meets(stroke, box(...boxes[name]!))).toBe(false)
        }
      },
    ),
    { numRuns: 40 },
  )
})

/** Routes nets given as a hub and its members, between boxes given by their left upper corners. */
function route(places: Readonly<Record<string, readonly [number, number]>>, ...nets: readonly string[]): RouteStroke[] {
  const boxes = new Map(Object.entries(places).map(([name, at]): [SpotId, Box] => [`a:${name}`, box(...at)]))
  const wanted = nets.map((net, index): Net => {
    const [hub, ...members] = net.split(' ').map((name): SpotId => `a:${name}`)
    return { id: `${index}`, hub: hub!, members }
  })
  return [...routeOrthogonal(wanted, boxes, createGrid([...boxes.values()], [], [])).values()].flat()
}

function box(x: number, y: number): Box {
  return { x, y, width: 80, height: 32 }
}

function meets({ points }: RouteStroke, obstacle: Box): boolean {
  return points.some((point, index) => index > 0 && segmentMeetsBox(points[index - 1]!, point, obstacle))
}

function crossingsOf(strokes: readonly RouteStroke[]): number {
  const lines = strokes.map(({ points }, index) => ({ bundle: `${index}`, ends: [], points }))
  return countCrossings(lines, [])
}
