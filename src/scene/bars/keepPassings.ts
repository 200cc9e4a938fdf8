import { fromPassing } from './plan.ts'

interface KeptHeights {
  /** The number of nodes: a lower item is a node. */
  readonly count: number
  /** By node: the height of its middle, as it was. */
  readonly middles: ReadonlyMap<number, number>
  /** By tie: the height at which its line led across this column; `undefined`: it did not. */
  readonly passings: ReadonlyMap<number, number | undefined>
}

/** Puts the passings of a column back between the nodes where they were drawn; new ones stay where they are. */
export function keepPassings(column: readonly number[], { count, middles, passings }: KeptHeights): readonly number[] {
  const nodes = column.filter((item) => item < count)
  const slots: { readonly item: number; readonly height: number }[][] = [...nodes, -1].map(() => [])
  let slot = 0
  for (const item of column) {
    if (item < count) slot++
    else {
      const height = passings.get(fromPassing(count, item))
      const at = height === undefined ? slot : countAbove(nodes, middles, height)
      slots[at]!.push({ item, height: height ?? Number.POSITIVE_INFINITY })
    }
  }
  const listItems = (index: number) => slots[index]!.sort((a, b) => a.height - b.height || a.item - b.item)
  return [-1, ...nodes].flatMap((node, index) => [
    ...(node < 0 ? [] : [node]),
    ...listItems(index).map(({ item }) => item),
  ])
}

/** The number of nodes whose middle was above a height, up to the last one that was. */
function countAbove(nodes: readonly number[], middles: ReadonlyMap<number, number>, height: number): number {
  return nodes.findLastIndex((node) => (middles.get(node) ?? Number.POSITIVE_INFINITY) < height) + 1
}
