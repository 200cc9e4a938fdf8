import RBush from 'rbush'
import type { Box } from '../geometry.ts'

/** Boxes with a value each, found by where they are. */
export interface BoxIndex<Value> {
  readonly add: (box: Box, value: Value) => void
  /** Lists the values of the boxes that a box meets, touching ones included, in no particular order. */
  readonly listMet: (box: Box) => readonly Value[]
}

/** An R-tree (Guttman 1984) of the entries. A search takes logarithmic time as long as few boxes overlap. */
export function createBoxIndex<Value>(entries: Iterable<readonly [box: Box, value: Value]> = []): BoxIndex<Value> {
  const tree = new RBush<Item<Value>>()
  tree.load(Array.from(entries, ([box, value]) => toItem(box, value)))
  return {
    add: (box, value) => void tree.insert(toItem(box, value)),
    listMet: (box) => tree.search(toItem(box, null)).map(({ value }) => value),
  }
}

interface Item<Value> {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  readonly value: Value
}

function toItem<Value>({ x, y, width, height }: Box, value: Value): Item<Value> {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height, value }
}
