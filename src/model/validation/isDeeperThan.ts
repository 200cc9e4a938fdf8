/** Tells whether lists and objects are nested more than `limit` levels deep. Not recursive; ends on cycles. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= limit) return true
    for (const item of Object.values(next.value)) {
      if (typeof item === 'object') open.push({ value: item, depth: next.depth + 1 })
    }
  }
  return false
}
