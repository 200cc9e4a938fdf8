/** Measures drawings in which every line says its verb, by what their readers feel. `npm run bench:bars`. */
import type { Dataset, Point } from '../src/model/dataset.ts'
import type { Arrangement, Arranging } from '../src/scene/arrangement.ts'
import { arrangeBars } from '../src/scene/bars/arrangeBars.ts'
import { centreOf } from '../src/scene/geometry.ts'
import { countCrossings } from './measures/countCrossings.ts'
import { toDrawing, UNTOUCHED } from './ours.ts'
import { readShipped } from './readDatasets.ts'

const IRAQ = readShipped('iraq-security-reform')
const TRIBES = readShipped('highland-tribes')
const CASES: readonly (readonly [name: string, dataset: Dataset, change: Partial<Arranging>])[] = [
  ['reform, headline', IRAQ, { level: 'headline' }],
  ['reform, A4, 16 actors', IRAQ, { page: { aspect: 0.85, mostActors: 16 } }],
  ['reform, A4, 20 actors', IRAQ, { page: { aspect: 0.85, mostActors: 20 } }],
  ['reform, slide, 12 actors', IRAQ, { page: { aspect: 2.3, mostActors: 12 } }],
  ['reform, everything', IRAQ, { level: 'all' }],
  ['tribes', TRIBES, {}],
]

const HEADINGS = ['', 'actors', 'lines', 'crossings', 'bends a line', 'detour', 'ambiguous', 'ends met', 'ms']
print(HEADINGS)
print(HEADINGS.map((_, index) => (index === 0 ? '---' : '--:')))
for (const [name, dataset, change] of CASES) {
  const start = performance.now()
  const arrangement = arrangeBars(dataset, { ...UNTOUCHED, layout: 'bars', ...change })
  const milliseconds = performance.now() - start
  const { actors, lines } = toDrawing(dataset, arrangement)
  const paths = arrangement.wires.map(({ strokes }) => strokes[0]!.points)
  print([
    ...[name, actors.length, lines.length, countCrossings(lines, [])],
    (sum(paths, (points) => points.length - 2) / paths.length).toFixed(2),
    (sum(paths, measureDetour) / paths.length).toFixed(2),
    ...[countAmbiguous(arrangement), countMet(paths), Math.round(milliseconds)],
  ])
}

function print(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

/** The length of a line against the distance of its ends. */
function measureDetour(points: readonly Point[]): number {
  const length = sum(points.slice(1), (point, index) => distance(points[index]!, point))
  return length / Math.max(1, distance(points[0]!, points.at(-1)!))
}

/** Labels that are nearer to another line than to their own. */
function countAmbiguous({ wires }: Arrangement): number {
  return wires.filter(({ labelAt, strokes }) => {
    if (!labelAt) return false
    const middle = centreOf(labelAt)
    const own = distanceTo(strokes[0]!.points, middle)
    return wires.some((other) => other.strokes !== strokes && distanceTo(other.strokes[0]!.points, middle) < own)
  }).length
}

/** Pairs of ends that are nearer than 5 px, so that the one hides the other. */
function countMet(paths: readonly (readonly Point[])[]): number {
  const ends = paths.flatMap((points) => [points[0]!, points.at(-1)!])
  return sum(ends, (end, index) => ends.slice(0, index).filter((other) => distance(end, other) < 5).length)
}

function distanceTo(points: readonly Point[], to: Point): number {
  let least = Infinity
  for (const [index, b] of points.entries()) {
    const a = points[index - 1]
    if (!a) continue
    const along = ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / (distance(a, b) ** 2 || 1)
    const at = Math.max(0, Math.min(1, along))
    least = Math.min(least, distance(to, { x: a.x + at * (b.x - a.x), y: a.y + at * (b.y - a.y) }))
  }
  return least
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function sum<Item>(items: readonly Item[], measure: (item: Item, index: number) => number): number {
  return items.reduce((total, item, index) => total + measure(item, index), 0)
}
