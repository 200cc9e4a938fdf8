import type { Box } from '../geometry.ts'
import type { Board, BoardStep } from './board.ts'
import { BEND } from './board.ts'
import type { Grid } from './grid.ts'
import { cellsOf } from './grid.ts'
import { createQueue } from './queue.ts'

export interface Way {
  readonly steps: readonly BoardStep[]
  readonly cost: number
}

/** In cells: how far a way goes on along its tree rather than leave it sooner. */
const BRANCH = 6

type Cells = ReturnType<typeof cellsOf>

/**
 * Gives a function that finds the cheapest way over a board, from a box or from any cell of a tree of ways, to another
 * box (A*, Hart, Nilsson and Raphael 1968). It reuses its memory from way to way.
 */
export function createWayFinder(board: Board, grid: Grid) {
  const { columns, blocked, running, bending } = board
  const size = blocked.length
  const toNext = [1, columns, -1, -columns] as const
  // A place is a cell times two, plus the axis along which it is entered: to turn back never pays, so that the axis
  // stands for both directions.
  const cost = new Float64Array(size * 2)
  const cameFrom = new Int32Array(size * 2)
  // The number of the search that has reached a place; negative once it is settled.
  const seen = new Int32Array(size * 2)
  const endPrice = new Float64Array(size * 2).fill(Infinity)
  const inTree = new Uint8Array(size)
  const rowOf = Int16Array.from(blocked, (_, cell) => (cell / columns) | 0)
  const queue = createQueue()
  let search = 0

  return function findWay(from: Box, to: Box, tree: readonly number[]): Way | undefined {
    search++
    queue.clear()
    for (const cell of tree) {
      inTree[cell] = 1
      begin(cell * 2, 0)
      begin(cell * 2 + 1, 0)
    }
    if (tree.length === 0) {
      forEachPort(from, (cell, direction, offCentre) => {
        const place = cell * 2 + (direction & 1)
        begin(place, running[place]! + board.portPrice(cell, direction, offCentre))
      })
    }
    const ends: number[] = []
    forEachPort(to, (cell, direction, offCentre) => {
      const place = cell * 2 + (direction & 1)
      endPrice[place] = board.portPrice(cell, direction, offCentre)
      ends.push(place)
    })
    const [last, price] = run(cellsOf(grid, to))
    for (const place of ends) endPrice[place] = Infinity
    for (const cell of tree) inTree[cell] = 0
    return last < 0 ? undefined : { steps: toSteps(traceBack(last), cellsOf(grid, from)), cost: price }
  }

  function begin(place: number, price: number): void {
    if (seen[place] === search && cost[place]! <= price) return
    seen[place] = search
    cost[place] = price
    cameFrom[place] = -1
    queue.push(place, price)
  }

  function run(target: Cells): [last: number, price: number] {
    const sharing = board.sharing()
    let [best, least] = [-1, Infinity]
    for (let place = queue.pop(); place >= 0; place = queue.pop()) {
      if (seen[place] === -search) continue
      const here = cost[place]!
      if (here >= least) break
      seen[place] = -search
      if (here + endPrice[place]! < least) {
        best = place
        least = here + endPrice[place]!
      }
      const cell = place >> 1
      // A bend is paid for when the way leaves the cell; where a branch leaves its tree it always bends.
      const bent = here + (inTree[cell] ? BRANCH : bending[cell]!)
      const straight = inTree[cell] ? bent : here
      const back = cameFrom[place]! < 0 ? -1 : cameFrom[place]! >> 1
      for (let direction = 0; direction < 4; direction++) {
        const next = cell + toNext[direction]!
        if (blocked[next] || next === back) continue
        const axis = direction & 1
        const nextPlace = next * 2 + axis
        const price = (axis === (place & 1) ? straight : bent) + (inTree[next] ? 1 + sharing : running[nextPlace]!)
        const known = seen[nextPlace]!
        if (known === -search || (known === search && cost[nextPlace]! <= price)) continue
        seen[nextPlace] = search
        cost[nextPlace] = price
        cameFrom[nextPlace] = place
        const atLeast = price + away(next, target)
        if (atLeast < least) queue.push(nextPlace, atLeast)
      }
    }
    return [best, least]
  }

  /** Cells still to go at least, and a bend where they lie in both directions. */
  function away(cell: number, { left, right, top, bottom }: Cells): number {
    const row = rowOf[cell]!
    const column = cell - row * columns
    const across = column < left ? left - column : column > right ? column - right : 0
    const down = row < top ? top - row : row > bottom ? row - bottom : 0
    return across > 0 && down > 0 ? across + down + BEND : across + down
  }

  function traceBack(last: number): number[] {
    const places: number[] = []
    for (let place = last; place >= 0; place = cameFrom[place]!) places.push(place)
    return places.reverse()
  }

  function toSteps(places: readonly number[], from: Cells): BoardStep[] {
    return places.map((place, index) => {
      const cell = place >> 1
      const before = places[index - 1]
      if (before !== undefined) return cell * 4 + toNext.indexOf(cell - (before >> 1))
      const isBack = (place & 1) === 0 ? cell % columns < from.left : Math.floor(cell / columns) < from.top
      return cell * 4 + (place & 1) + (isBack ? 2 : 0)
    })
  }

  /** Calls for the free cells beside a box, with the direction away from it and how far off the middle they are. */
  function forEachPort(box: Box, call: (cell: number, direction: number, offCentre: number) => void): void {
    const { left, right, top, bottom } = cellsOf(grid, box)
    const offer = (column: number, row: number, direction: number, offCentre: number) => {
      const cell = row * columns + column
      if (!blocked[cell]) call(cell, direction, offCentre)
    }
    for (let row = top; row <= bottom; row++) {
      const off = Math.abs(row - (top + bottom) / 2)
      offer(right + 1, row, 0, off)
      offer(left - 1, row, 2, off)
    }
    for (let column = left + 1; column < right; column++) {
      const off = Math.abs(column - (left + right) / 2) / 2
      offer(column, bottom + 1, 1, off)
      offer(column, top - 1, 3, off)
    }
  }
}
