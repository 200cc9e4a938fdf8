/** Before the first difference so much is left. */
const CONTEXT = 40

/** Two texts of at most `most` letters and an ellipsis: where they are longer, what is around their first difference. */
export function cutToDifference(one: string, other: string, most: number): readonly [string, string] {
  if (one.length <= most && other.length <= most) return [one, other]
  const [letters, others] = [Array.from(one), Array.from(other)]
  const same = letters.findIndex((letter, at) => letter !== others[at])
  const start = Math.max(0, (same < 0 ? letters.length : same) - CONTEXT)
  const cut = (all: readonly string[]) =>
    `${start > 0 ? '…' : ''}${all.slice(start, start + most).join('')}${start + most < all.length ? '…' : ''}`
  return [cut(letters), cut(others)]
}
