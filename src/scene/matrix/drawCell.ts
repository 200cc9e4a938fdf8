import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { centreOf, round } from '../geometry.ts'
import type { LineLook } from '../look/lineLook.ts'
import { DOTTED } from '../look/lineLook.ts'
import type { CellPart } from '../scene.ts'

/** Half the breadth of a bar of the cross, as a share of half the mark. */
const BAR = 0.3
/** The radii of a disc and of a ring, as shares of half the mark. */
const DISC = 0.9
const RING = 1.42

/**
 * Draws the mark of a sign: a disc, a cross or a lozenge, distinct without colours too. A relation that is not plain
 * fact is drawn as a dotted outline.
 */
export function drawCell(
  { mark: sign, color, dash }: LineLook,
  mark: Box,
  corner: Point,
  ring: string | null,
): readonly CellPart[] {
  const middle = centreOf(mark)
  const at = { x: middle.x - corner.x, y: middle.y - corner.y }
  const half = mark.width / 2
  const isFirm = dash !== DOTTED
  const drawShape = sign === 'arrow' ? drawDisc : sign !== 'bar' ? drawLozenge : isFirm ? drawCross : drawThinCross
  const path = drawShape(at, half)
  const body: CellPart = isFirm
    ? { path, fill: color, stroke: null, strokeWidth: 0, dash: [] }
    : { path, fill: null, stroke: color, strokeWidth: 1.5, dash: [2, 1.5] }
  return ring === null
    ? [body]
    : [body, { path: drawCircle(at, half * RING), fill: null, stroke: ring, strokeWidth: 1.6, dash: [] }]
}

function drawDisc(at: Point, r: number): string {
  return drawCircle(at, r * DISC)
}

function drawCircle({ x, y }: Point, r: number): string {
  const radius = round(r)
  const half = `a${radius} ${radius} 0 1 1 `
  return `M${round(x - radius)} ${round(y)}${half}${2 * radius} 0${half}${-2 * radius} 0Z`
}

function drawCross(at: Point, r: number): string {
  const [t, d] = [r * BAR, r * (1 - BAR)]
  const quarter: readonly Point[] = [
    { x: 0, y: -t },
    { x: d, y: -r },
    { x: r, y: -d },
  ]
  // A quarter turn takes (x, y) to (-y, x).
  const turn = ({ x, y }: Point): Point => ({ x: -y, y: x })
  const quarters = [quarter]
  for (let index = 1; index < 4; index++) quarters.push(quarters.at(-1)!.map(turn))
  return drawPolygon(at, quarters.flat())
}

/** A cross of two plain lines: the outline of a full cross would be too fine to read in dots. */
function drawThinCross({ x, y }: Point, r: number): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(round)
  return `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`
}

function drawLozenge(at: Point, r: number): string {
  return drawPolygon(at, [
    { x: 0, y: -r },
    { x: r, y: 0 },
    { x: 0, y: r },
    { x: -r, y: 0 },
  ])
}

function drawPolygon(at: Point, corners: readonly Point[]): string {
  return `M${corners.map(({ x, y }) => `${round(at.x + x)} ${round(at.y + y)}`).join('L')}Z`
}
