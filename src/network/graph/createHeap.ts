/** A priority queue of numbers, the least key first. It keeps its memory when it is cleared. */
export interface Heap {
  push(item: number, key: number): void
  /** Takes out the item with the least key; -1 if there is none. */
  pop(): number
  /** The least key; Infinity if there is none. */
  peek(): number
  clear(): void
}

/** Creates an empty binary heap (Williams 1964). */
export function createHeap(): Heap {
  let items = new Int32Array(64)
  let keys = new Float64Array(64)
  let size = 0
  return { push, pop, peek: () => (size > 0 ? keys[0]! : Number.POSITIVE_INFINITY), clear: () => (size = 0) }

  function push(item: number, key: number): void {
    if (size === items.length) grow()
    let at = size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      items[at] = items[parent]!
      keys[at] = keys[parent]!
      at = parent
    }
    items[at] = item
    keys[at] = key
  }

  function pop(): number {
    if (size === 0) return -1
    const top = items[0]!
    const item = items[--size]!
    const key = keys[size]!
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++
      if (keys[child]! >= key) break
      items[at] = items[child]!
      keys[at] = keys[child]!
      at = child
    }
    items[at] = item
    keys[at] = key
    return top
  }

  function grow(): void {
    const [oldItems, oldKeys] = [items, keys]
    items = new Int32Array(2 * size)
    keys = new Float64Array(2 * size)
    items.set(oldItems)
    keys.set(oldKeys)
  }
}
