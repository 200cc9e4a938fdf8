import { mostOf } from '../../base/extremes.ts'
import type { Box } from '../geometry.ts'
import type { SpotId } from '../structure/bundleRelations.ts'
import type { Frame, Spot } from './layout.ts'

/** A spot with what stands under it. */
export interface PackBlock {
  readonly spot: Spot
  readonly blocks: readonly PackBlock[]
}

/** Blocks in their places, measured from their own left upper corner. */
export interface Packed {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (readonly [SpotId, Box])[]
  readonly frames: readonly Frame[]
}

const COLUMN_GAP = 40
const FRAME_PAD = 8
/** What stands under one spot is rather a list than a field. */
const FRAME_ASPECT = 0.8

/** Puts blocks under each other in columns of about one height, in their order. */
export function packColumns(blocks: readonly PackBlock[], columns: number, rowGap: number): Packed {
  const packed = blocks.map((block) => packBlock(block, rowGap))
  const boxes: (readonly [SpotId, Box])[] = []
  const frames: Frame[] = []
  let [x, height] = [0, 0]
  for (const column of splitEvenly(packed, columns, rowGap)) {
    let y = 0
    for (const item of column) {
      for (const [id, box] of item.boxes) boxes.push([id, { ...box, x: box.x + x, y: box.y + y }])
      for (const { owner, box } of item.frames) frames.push({ owner, box: { ...box, x: box.x + x, y: box.y + y } })
      y += item.height + rowGap
    }
    x += mostOf(column.map(({ width }) => width)) + COLUMN_GAP
    height = Math.max(height, y - rowGap)
  }
  return { width: Math.max(0, x - COLUMN_GAP), height, boxes, frames }
}

/** Packs blocks in as many columns, up to a number, as bring their width nearest to a multiple of their height. */
export function packBest(
  blocks: readonly PackBlock[],
  most: number,
  aspect: number,
  rowGap: number,
): Packed & { readonly columns: number } {
  let best = { ...packColumns(blocks, 1, rowGap), columns: 1 }
  const badness = ({ width, height }: Packed) => Math.abs(Math.log(width / height / aspect))
  for (let columns = 2; columns <= Math.min(most, blocks.length); columns++) {
    const packed = { ...packColumns(blocks, columns, rowGap), columns }
    if (badness(packed) < badness(best)) best = packed
  }
  return best
}

/** A spot alone, or at the head of a frame with its blocks below it. */
function packBlock({ spot, blocks }: PackBlock, rowGap: number): Packed {
  const own = { x: 0, y: 0, width: spot.width, height: spot.height }
  if (blocks.length === 0) return { width: spot.width, height: spot.height, boxes: [[spot.id, own]], frames: [] }
  const below = packBest(blocks, 3, FRAME_ASPECT, rowGap)
  const top = FRAME_PAD + spot.height + rowGap
  const width = Math.max(spot.width, below.width) + 2 * FRAME_PAD
  const height = top + below.height + FRAME_PAD
  const shift = (box: Box): Box => ({ ...box, x: box.x + FRAME_PAD, y: box.y + top })
  return {
    width,
    height,
    boxes: [
      [spot.id, { ...own, x: FRAME_PAD, y: FRAME_PAD }],
      ...below.boxes.map(([id, box]) => [id, shift(box)] as const),
    ],
    frames: [
      { owner: spot.id, box: { x: 0, y: 0, width, height } },
      ...below.frames.map((frame) => ({ ...frame, box: shift(frame.box) })),
    ],
  }
}

/** Cuts a list into runs whose tallest is as low as can be (binary search on the height). */
function splitEvenly(items: readonly Packed[], columns: number, rowGap: number): Packed[][] {
  const total = items.reduce((sum, { height }) => sum + height + rowGap, 0)
  let low = Math.max(0, ...items.map(({ height }) => height + rowGap))
  let high = total
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fill(items, middle, rowGap).length <= columns) high = middle
    else low = middle + 1
  }
  return fill(items, low, rowGap)
}

function fill(items: readonly Packed[], height: number, rowGap: number): Packed[][] {
  const columns: Packed[][] = []
  let left = 0
  for (const item of items) {
    const needed = item.height + rowGap
    if (columns.length === 0 || needed > left) {
      columns.push([])
      left = height
    }
    columns.at(-1)!.push(item)
    left -= needed
  }
  return columns
}
