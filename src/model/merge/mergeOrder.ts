/**
 * Merges the order of three lists of ids, for the ids that are kept. It is that of mine, or of theirs if only they have
 * moved something; what the other side has added follows whatever it stood behind there. Where both moved something,
 * mine stands.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  isKept: (id: string) => boolean,
): readonly string[] {
  const isTheirs = !hasMoved(base, mine) && hasMoved(base, theirs)
  const lead = (isTheirs ? theirs : mine).filter(isKept)
  const other = [...(isTheirs ? mine : theirs), ...base].filter(isKept)
  const { atStart, behind } = attach(new Set(lead), other)
  const known = new Set(other)
  const order: string[] = []
  let waiting = atStart
  const takeWaiting = () => {
    for (const id of waiting) order.push(id)
    waiting = []
  }
  for (const id of lead) {
    // What both sides added behind the same record stands by sides.
    if (known.has(id)) takeWaiting()
    order.push(id)
    const followers = behind.get(id)
    if (followers) waiting = [...waiting, ...followers]
  }
  takeWaiting()
  return order
}

/** Whether the ids that both lists have stand in another order. */
function hasMoved(before: readonly string[], after: readonly string[]): boolean {
  const [old, now] = [new Set(before), new Set(after)]
  const common = after.filter((id) => old.has(id))
  return before.filter((id) => now.has(id)).some((id, index) => id !== common[index])
}

/** The ids that a list adds to some others, by the one of these that each stands behind. */
function attach(lead: ReadonlySet<string>, list: readonly string[]) {
  const atStart: string[] = []
  const behind = new Map<string, string[]>()
  const seen = new Set<string>()
  let followers = atStart
  for (const id of list) {
    if (seen.has(id)) continue
    seen.add(id)
    if (!lead.has(id)) {
      followers.push(id)
      continue
    }
    followers = behind.get(id) ?? []
    behind.set(id, followers)
  }
  return { atStart, behind }
}
