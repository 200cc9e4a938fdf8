import type { Spans } from './createSpans.ts'
import type { Gap } from './gap.ts'
import type { BarProblem } from './plan.ts'
import { BARE, LONG, MOST_COLUMNS, NODE_GAP, PAD, ROW_GAP } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'

/** What decides the height of a plan, besides the order in its columns. */
export interface HeightBasis {
  readonly spans: Spans
  /** The gaps, with their pieces in order. */
  readonly gaps: readonly Gap[]
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
  /** The level pieces of all gaps, from gap to gap: their ties, the nodes at their ends, and their distances. */
  const most = ties.length * MOST_COLUMNS
  const level = new Int16Array(most)
  const one = new Int16Array(most)
  const other = new Int16Array(most)
  const apart = new Float64Array(most)
  const isFirst = new Uint8Array(most)
  let pieces = 0
  let changed = false

  return ({ columns, sizes }: WorkingPlan, basis: HeightBasis, limit: number): number => {
    const { spans, crosses } = basis
    const { own, below } = spans
    listLevel(columns.length, basis)
    y.fill(0)
    top.fill(0)
    bottom.fill(0)
    let height = 0
    changed = true
    for (let round = 0; changed && height <= limit && round < MOST_ROUNDS; round++) {
      changed = false
      for (let index = 0; index < columns.length; index++)
        height = Math.max(height, pushColumn(columns[index]!, sizes[index]!))
      pushPieces()
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
  }

  function listLevel(columns: number, { spans, gaps, crosses }: HeightBasis): void {
    const { near, far, first, last, isForward } = spans
    pieces = 0
    for (let index = 0; index < columns - 1; index++) {
      const { size, tie } = gaps[index]!
      let above = -1
      for (let at = 0; at < size; at++) {
        const line = tie[at]!
        if (crosses[line]) continue
        const isStart = first[line] === index
        const isEnd = last[line]! - 1 === index
        const isLong = last[line]! - first[line]! >= LONG
        const isSaid = (isStart && (isForward[line] === 1 || isLong)) || (isEnd && (isForward[line] === 0 || isLong))
        const label = isSaid ? ties[line]!.labelHeight : 0
        level[pieces] = line
        one[pieces] = isStart ? near[line]! : -1
        other[pieces] = isEnd ? far[line]! : -1
        isFirst[pieces] = above < 0 ? 1 : 0
        apart[pieces] = above < 0 ? 0 : keepApart(above, label)
        above = label
        pieces++
      }
    }
  }

  /** Moves the level lines of each gap apart, and makes their nodes long enough. */
  function pushPieces(): void {
    let above = 0
    for (let piece = 0; piece < pieces; piece++) {
      const line = level[piece]!
      const near = one[piece]!
      const far = other[piece]!
      let least = isFirst[piece] ? 0 : above + apart[piece]!
      if (near >= 0) least = Math.max(least, top[near]! + PAD)
      if (far >= 0) least = Math.max(least, top[far]! + PAD)
      y[line] = above = push(y[line]!, least)
      if (near >= 0) bottom[near] = push(bottom[near]!, above + PAD)
      if (far >= 0) bottom[far] = push(bottom[far]!, above + PAD)
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
