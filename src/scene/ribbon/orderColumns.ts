const SWEEPS = 24

/**
 * Sorts each column by the mean position of its neighbours, sweeping back and forth, and keeps the order with the
 * shortest lines (Sugiyama, Tagawa and Toda 1981). Items are indices, each with those of its neighbours.
 */
export function orderColumns(columns: number[][], neighbours: readonly (readonly number[])[]): number[][] {
  const rank = new Map<number, number>()
  const note = (column: readonly number[]) => {
    for (const [position, index] of column.entries()) rank.set(index, (position + 0.5) / column.length)
  }
  for (const column of columns) note(column)
  const length = () =>
    neighbours.reduce(
      (sum, others, at) => sum + others.reduce((part, other) => part + Math.abs(rank.get(at)! - rank.get(other)!), 0),
      0,
    )
  let best = { columns: columns.map((column) => [...column]), length: length() }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wish = new Map(
        column.map((at) => [at, mean(neighbours[at]!.map((other) => rank.get(other)!)) ?? rank.get(at)!]),
      )
      column.sort((a, b) => wish.get(a)! - wish.get(b)! || a - b)
      note(column)
    }
    const now = length()
    if (now < best.length) best = { columns: columns.map((column) => [...column]), length: now }
  }
  return best.columns
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
