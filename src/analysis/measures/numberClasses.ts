/** Numbers classes anew from 1, the largest first; of equals, that of the first member. A label below 0 has none: NaN. */
export function numberClasses(labels: Int32Array): { readonly classes: Float64Array; readonly count: number } {
  const sizes = new Map<number, number>()
  for (const label of labels) if (label >= 0) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  // The sort is stable, and the map in the order of the first members.
  const order = [...sizes].toSorted(([, one], [, other]) => other - one)
  const numbers = new Map(order.map(([label], at) => [label, at + 1]))
  return { classes: Float64Array.from(labels, (label) => numbers.get(label) ?? Number.NaN), count: order.length }
}
