import { groupBy } from '../../base/order.ts'
import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { Tie } from '../structure/listTies.ts'
import { isMutual } from '../structure/listTies.ts'
import { measureText } from '../text/measureText.ts'
import type { Matrix } from './matrix.ts'
import { NOTE_SIZE } from './matrix.ts'
import { printNote } from './printNote.ts'

/** What a cell holds. */
export interface Content {
  readonly row: ActorId
  readonly column: ActorId
  /** One part for each sign. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly tie: string
  /** The width of the numbers of its verbs, in px; 0 where there are none. */
  readonly noteWidth: number
}

/** Puts each tie into the cell of its subject and object, and a mutual tie also into the opposite cell. */
export function listContents(dataset: Dataset, ties: readonly Tie[], numbers: Matrix['numbers']): readonly Content[] {
  const parts = ties.flatMap(({ id, relations }) => {
    const { source, target } = relations[0]!
    const noteWidth = numbers ? Math.ceil(measureText(printNote(relations, numbers), NOTE_SIZE, 500)) : 0
    const part = { row: source, column: target, tie: id, noteWidth }
    const isDouble = isMutual(dataset, relations[0]!) && source !== target
    return isDouble ? [part, { ...part, row: target, column: source }] : [part]
  })
  return [...groupBy(parts, ({ row, column }) => `${row} ${column}`).values()].map((parts) => ({ ...parts[0]!, parts }))
}

/** The size of a mark that shares its cell, and its distance from what stands beside it, in px. */
export const SHARED_MARK = 13
export const NOTE_GAP = 5
const PART_GAP = 6
const PADDING = 2

/** The width of a mark with its numbers, in px. */
export function measurePart({ noteWidth }: Part): number {
  return SHARED_MARK + (noteWidth > 0 ? NOTE_GAP + noteWidth : 0)
}

/** The same width with the distance to the next part. */
export function measureSlot(part: Part): number {
  return measurePart(part) + PART_GAP
}

/** The least width of a cell with its parts side by side, in px. */
export function measureContent({ parts }: Content): number {
  return parts.reduce((sum, part) => sum + measureSlot(part), 2 * PADDING)
}
