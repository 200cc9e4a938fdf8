/** An arc between two items, by index. */
export type Arc = readonly [from: number, to: number]

/**
 * The layer of each item, from 0: beyond every item with an arc to it (Sugiyama, Tagawa and Toda 1981). Cycles are cut
 * where the fewest arcs lead back (Eades, Lin and Smyth 1993).
 */
export function listLayers(count: number, arcs: readonly Arc[]): readonly number[] {
  const order = orderByFlow(count, arcs)
  const rank = new Map(order.map((at, position) => [at, position]))
  const before = Array.from({ length: count }, () => [] as number[])
  for (const [from, to] of arcs) if (rank.get(from)! < rank.get(to)!) before[to]!.push(from)
  const layers: number[] = Array.from({ length: count }, () => 0)
  for (const at of order) layers[at] = before[at]!.reduce((most, other) => Math.max(most, layers[other]! + 1), 0)
  return layers
}

/**
 * An order with few backward arcs: sinks last, sources first, otherwise the item with the largest surplus of outgoing
 * arcs.
 */
function orderByFlow(count: number, arcs: readonly Arc[]): readonly number[] {
  const out = Array.from({ length: count }, () => [] as number[])
  const into = Array.from({ length: count }, () => [] as number[])
  for (const [from, to] of arcs) {
    out[from]!.push(to)
    into[to]!.push(from)
  }
  const left = new Set(Array.from({ length: count }, (_, index) => index))
  const degree = (list: readonly number[]) => list.reduce((sum, other) => sum + (left.has(other) ? 1 : 0), 0)
  const surplus = (at: number) => degree(out[at]!) - degree(into[at]!)
  const [front, back]: [number[], number[]] = [[], []]
  while (left.size > 0) {
    const all = [...left]
    const sink = all.find((at) => degree(out[at]!) === 0 && degree(into[at]!) > 0)
    const source = all.find((at) => degree(into[at]!) === 0)
    const next = sink ?? source ?? all.reduce((best, at) => (surplus(at) > surplus(best) ? at : best))
    if (sink !== undefined) back.unshift(next)
    else front.push(next)
    left.delete(next)
  }
  return [...front, ...back]
}
