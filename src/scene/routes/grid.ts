import type { Point } from '../../model/dataset.ts'
import type { Box } from '../geometry.ts'
import { boundsOf } from '../geometry.ts'

/** Side of a cell in px: the distance between two lines that run side by side. */
export const CELL = 8

/** A square grid over the diagram; a line runs from the middle of one cell to the middle of the next. */
export interface Grid {
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
  /** 1 where something stands in the way. */
  readonly blocked: Uint8Array
  /** What it costs to enter a cell, beside its length: more beside an actor and inside a group. */
  readonly toll: Float32Array
}

const MARGIN = 10
const BESIDE_ACTOR = 0.35
const INSIDE_GROUP = 0.12

/** A grid over a placement, that keeps lines off its actors and headings. */
export function createGridRound(
  boxes: ReadonlyMap<unknown, Box>,
  outlines: readonly { readonly box: Box; readonly heading: Box }[],
): Grid {
  return createGrid(
    [...boxes.values()],
    outlines.map(({ heading }) => heading),
    outlines.map(({ box }) => box),
  )
}

export function createGrid(actors: readonly Box[], headings: readonly Box[], groups: readonly Box[]): Grid {
  const bounds = boundsOf([...actors, ...headings, ...groups])
  const left = Math.floor(bounds.x / CELL - MARGIN) * CELL
  const top = Math.floor(bounds.y / CELL - MARGIN) * CELL
  const columns = Math.ceil((bounds.x + bounds.width - left) / CELL) + MARGIN
  const rows = Math.ceil((bounds.y + bounds.height - top) / CELL) + MARGIN
  const grid = {
    left,
    top,
    columns,
    rows,
    blocked: new Uint8Array(columns * rows),
    toll: new Float32Array(columns * rows),
  }
  for (const box of groups) forEachCell(grid, box, 0, (cell) => (grid.toll[cell]! += INSIDE_GROUP))
  for (const box of actors) forEachCell(grid, box, 1, (cell) => (grid.toll[cell]! += BESIDE_ACTOR))
  for (const box of [...actors, ...headings]) forEachCell(grid, box, 0, (cell) => (grid.blocked[cell] = 1))
  return grid
}

/** Calls for each cell that a box touches, widened by whole cells. */
export function forEachCell(
  grid: Grid,
  box: Box,
  widen: number,
  call: (cell: number, column: number, row: number) => void,
): void {
  const span = cellsOf(grid, box)
  for (let row = Math.max(0, span.top - widen); row <= Math.min(grid.rows - 1, span.bottom + widen); row++) {
    for (
      let column = Math.max(0, span.left - widen);
      column <= Math.min(grid.columns - 1, span.right + widen);
      column++
    ) {
      call(row * grid.columns + column, column, row)
    }
  }
}

/** First and last column and row that a box touches. */
export function cellsOf(grid: Grid, box: Box): { left: number; right: number; top: number; bottom: number } {
  return {
    left: Math.floor((box.x - grid.left) / CELL),
    right: Math.ceil((box.x + box.width - grid.left) / CELL) - 1,
    top: Math.floor((box.y - grid.top) / CELL),
    bottom: Math.ceil((box.y + box.height - grid.top) / CELL) - 1,
  }
}

export function middleOf(grid: Grid, cell: number): Point {
  const row = Math.floor(cell / grid.columns)
  return {
    x: grid.left + (cell - row * grid.columns + 0.5) * CELL,
    y: grid.top + (row + 0.5) * CELL,
  }
}
