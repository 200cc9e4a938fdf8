import type { Gap } from './gap.ts'
import type { BarProblem } from './plan.ts'
import { BARE, MOST_COLUMNS, NODE_GAP, PAD, ROW_GAP } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'

/** What decides the height of a plan, besides the order in its columns. */
export interface HeightBasis {
  /** The gaps, with their pieces in order. */
  readonly gaps: readonly Gap[]
  /** By node: its least height, and the room that has to stay free below it, in px. */
  readonly own: Float64Array
  readonly below: Float64Array
  /** By tie: whether it crosses others, so that it need not be level. */
  readonly crosses: Uint8Array
}

/** The most rounds; longest paths are usually found in a few. */
const MOST_ROUNDS = 24

/**
 * Makes a function that measures the least height, in px, at which every line that crosses no other is level.
 * Everything moves down until it is far enough from what stands above it (longest paths, after Bellman and Ford). The
 * function stops as soon as the height exceeds `most`.
 */
export function createHeight({ nodes, ties }: BarProblem) {
  const count = nodes.length
  const top = new Float64Array(count)
  const bottom = new Float64Array(count)
  /** By tie: the height of its line. */
  const y = new Float64Array(ties.length)
  let changed = false

  return ({ columns, sizes }: WorkingPlan, { gaps, own, below, crosses }: HeightBasis, most: number): number => {
    y.fill(0)
    top.fill(0)
    bottom.fill(0)
    let height = 0
    changed = true
    for (let round = 0; changed && height <= most && round < MOST_ROUNDS; round++) {
      changed = false
      for (let index = 0; index < columns.length; index++)
        height = Math.max(height, pushColumn(columns[index]!, sizes[index]!))
      for (let index = 0; index < columns.length - 1; index++) pushPieces(gaps[index]!)
    }
    return height

    /** Moves the items of a column apart, and returns where the last of them ends. */
    function pushColumn(column: Int32Array, size: number): number {
      let end = -NODE_GAP
      let free = NODE_GAP
      for (let at = 0; at < size; at++) {
        const item = column[at]!
        if (item < count) {
          top[item] = push(top[item]!, end + free)
          end = bottom[item] = push(bottom[item]!, top[item]! + own[item]!)
          free = Math.max(NODE_GAP, below[item]!)
          continue
        }
        const tie = Math.floor((item - count) / MOST_COLUMNS)
        if (crosses[tie]) end += BARE
        else end = y[tie] = push(y[tie]!, end + BARE)
        free = BARE
      }
      return end
    }

    /** Moves the level lines of a gap apart, and makes their nodes long enough. */
    function pushPieces({ size, tie, one, other, label, order }: Gap): void {
      let above = -1
      for (let at = 0; at < size; at++) {
        const piece = order[at]!
        const line = tie[piece]!
        if (crosses[line]) continue
        const [near, far] = [one[piece]!, other[piece]!]
        let least = above < 0 ? 0 : y[tie[above]!]! + keepApart(label[above]!, label[piece]!)
        if (near < count) least = Math.max(least, top[near]! + PAD)
        if (far < count) least = Math.max(least, top[far]! + PAD)
        y[line] = push(y[line]!, least)
        if (near < count) bottom[near] = push(bottom[near]!, y[line]! + PAD)
        if (far < count) bottom[far] = push(bottom[far]!, y[line]! + PAD)
        above = piece
      }
    }
  }

  function push(height: number, least: number): number {
    if (height >= least) return height
    changed = true
    return least
  }
}

/** The distance from one line to the next, given the heights of their labels (0: none), in px. */
export function keepApart(one: number, other: number): number {
  return one > 0 && other > 0 ? (one + other) / 2 + ROW_GAP : Math.max(one, other) / 2 + BARE
}
