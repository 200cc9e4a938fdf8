import type { SpotId } from '../structure/bundleRelations.ts'
import type { Grid } from './grid.ts'

/** In cells: how far out of its way a line goes rather than bend, or rather than end beside another line's end. */
export const BEND = 3
const CROWDED_PORT = 6
const OFF_CENTRE = 0.12

/** A step along the grid: a cell times four, plus the direction in which it is entered (right, down, left, up). */
export type BoardStep = number

/** A net's way along the grid: a tree of strokes, the first from the hub, each other from a cell of an earlier one. */
export interface BoardWire {
  readonly strokes: readonly WireStroke[]
}

export interface WireStroke {
  readonly to: SpotId
  readonly branch: boolean
  readonly steps: readonly BoardStep[]
}

export type Board = ReturnType<typeof createBoard>

/** The grid with the wires that lie on it, and what it costs another to cross them. */
export function createBoard({ columns, rows, blocked, toll }: Grid) {
  const size = columns * rows
  // Cells count double where they depend on the axis: across (2 * cell) and down (2 * cell + 1).
  const wires = new Uint8Array(size * 2)
  const running = new Float64Array(size * 2)
  const bending = new Float64Array(size)
  const ports = new Uint8Array(size)
  let crossing = 0
  return {
    columns,
    /** What is blocked, and the outermost cells too, so that no way leaves the grid. */
    blocked: blocked.map((taken, cell) => {
      const [column, row] = [cell % columns, Math.floor(cell / columns)]
      return taken || column === 0 || column === columns - 1 || row === 0 || row === rows - 1 ? 1 : 0
    }),
    /** What it costs to run through a cell, across or down. */
    running,
    /** What it costs besides to bend in a cell. */
    bending,
    /** What it costs to share a stretch with another wire. */
    sharing: () => 2 * crossing,
    /** What it costs to begin or end in a cell, going out in a direction. */
    portPrice(cell: number, direction: number, offCentre: number): number {
      const side = direction % 2 === 0 ? columns : 1
      return offCentre * OFF_CENTRE + (ports[cell]! + ports[cell - side]! + ports[cell + side]!) * CROWDED_PORT
    },
    /** Sets how far out of its way, in cells, a line goes rather than cross another. */
    setCrossing(cells: number): void {
      crossing = cells
      for (let cell = 0; cell < size; cell++) reprice(cell)
    },
    put: (wire: BoardWire) => mark(wire, 1),
    lift: (wire: BoardWire) => mark(wire, -1),
    countCrossings,
  }

  /** In how many cells a wire that lies on the board meets another. */
  function countCrossings({ strokes }: BoardWire): number {
    let count = 0
    for (const { branch, steps } of strokes) {
      for (let index = branch ? 1 : 0; index < steps.length; index++) {
        const step = steps[index]!
        const next = steps[index + 1] ?? step
        const own = (step & 1) === (next & 1) ? 1 : 2
        if (wires[(step >> 2) * 2]! + wires[(step >> 2) * 2 + 1]! > own) count++
      }
    }
    return count
  }

  function mark({ strokes }: BoardWire, by: 1 | -1): void {
    for (const { branch, steps } of strokes) {
      for (let index = branch ? 1 : 0; index < steps.length; index++) {
        const step = steps[index]!
        const next = steps[index + 1] ?? step
        wires[(step >> 2) * 2 + (step & 1)]! += by
        if ((step & 1) !== (next & 1)) wires[(step >> 2) * 2 + (next & 1)]! += by
        reprice(step >> 2)
      }
      if (!branch) ports[steps[0]! >> 2]! += by
      ports[steps.at(-1)! >> 2]! += by
    }
  }

  function reprice(cell: number): void {
    const [across, down] = [wires[cell * 2]!, wires[cell * 2 + 1]!]
    running[cell * 2] = 1 + toll[cell]! + (2 * across + down) * crossing
    running[cell * 2 + 1] = 1 + toll[cell]! + (across + 2 * down) * crossing
    bending[cell] = BEND + (across + down) * 2 * crossing
  }
}
