/** Points that are given by index, with half of what stands there; they may move from estimate to estimate. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly halfWidth: Float64Array
  readonly halfHeight: Float64Array
  /** Points that stay together. */
  readonly groups: readonly (readonly number[])[]
}

export interface TreeEstimate {
  readonly length: number
  /** Pairs of branches of different trees that cross. */
  readonly crossings: number
  /** How often a branch runs over what it does not end at. */
  readonly through: number
}

/** With more branches than this crossings are not counted, and each branch begins at its hub, as a straight line does. */
const MOST_BRANCHES = 320

/**
 * Gives a function that tells what lines would come to if each were the shortest tree of straight branches between a
 * hub and its members (Prim 1957). Time grows with the square of the number of branches.
 */
export function createTreeEstimate(
  trees: readonly (readonly number[])[],
  { x, y, halfWidth, halfHeight, groups }: Places,
): () => TreeEstimate {
  const isLarge = trees.reduce((sum, { length }) => sum + length - 1, 0) > MOST_BRANCHES
  const nets = isLarge ? trees.flatMap(([hub, ...members]) => members.map((member) => [hub!, member])) : trees
  const netOf = Int32Array.from(nets.flatMap((net, index) => net.slice(1).map(() => index)))
  const count = netOf.length
  const extents: Extent[] = []
  const [from, to] = [new Int32Array(count), new Int32Array(count)]
  const [left, right, top, bottom] = [0, 0, 0, 0].map(() => new Float64Array(count)) as Quad
  const most = Math.max(0, ...nets.map(({ length }) => length))
  const [open, nearest, away] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)]

  return () => {
    let [length, next] = [0, 0]
    for (const net of nets) {
      length += growTree(net, next)
      next += net.length - 1
    }
    return isLarge
      ? { length, crossings: 0, through: 0 }
      : { length, crossings: countCrossings(), through: countThrough() }
  }

  function growTree(net: readonly number[], first: number): number {
    let [length, last, size] = [0, net[0]!, net.length - 1]
    for (let index = 0; index < size; index++) {
      open[index] = net[index + 1]!
      away[index] = Infinity
    }
    for (let branch = first; size > 0; branch++) {
      let best = 0
      for (let index = 0; index < size; index++) {
        const distance = Math.abs(x[open[index]!]! - x[last]!) + Math.abs(y[open[index]!]! - y[last]!)
        if (distance < away[index]!) {
          away[index] = distance
          nearest[index] = last
        }
        if (away[index]! < away[best]!) best = index
      }
      length += away[best]!
      last = open[best]!
      setBranch(branch, nearest[best]!, last)
      size--
      open[best] = open[size]!
      away[best] = away[size]!
      nearest[best] = nearest[size]!
    }
    return length
  }

  function setBranch(branch: number, a: number, b: number): void {
    from[branch] = a
    to[branch] = b
    left[branch] = Math.min(x[a]!, x[b]!)
    right[branch] = Math.max(x[a]!, x[b]!)
    top[branch] = Math.min(y[a]!, y[b]!)
    bottom[branch] = Math.max(y[a]!, y[b]!)
  }

  function countCrossings(): number {
    let crossings = 0
    for (let one = 1; one < count; one++) {
      const l = left[one]!
      const r = right[one]!
      const t = top[one]!
      const b = bottom[one]!
      for (let other = 0; other < one; other++) {
        if (left[other]! < r && right[other]! > l && top[other]! < b && bottom[other]! > t && cross(one, other))
          crossings++
      }
    }
    return crossings
  }

  function cross(one: number, other: number): boolean {
    if (netOf[one] === netOf[other]) return false
    const a = from[one]!
    const b = to[one]!
    const c = from[other]!
    const d = to[other]!
    if (a === c || a === d || b === c || b === d) return false
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  function side(a: number, b: number, point: number): number {
    return (x[b]! - x[a]!) * (y[point]! - y[a]!) - (y[b]! - y[a]!) * (x[point]! - x[a]!)
  }

  function countThrough(): number {
    for (const [index, spots] of groups.entries()) extents[index] = extentOf(spots)
    let through = 0
    for (let branch = 0; branch < count; branch++) {
      const l = left[branch]!
      const r = right[branch]!
      const t = top[branch]!
      const b = bottom[branch]!
      for (let group = 0; group < groups.length; group++) {
        const extent = extents[group]!
        if (extent.right < l || extent.left > r || extent.bottom < t || extent.top > b) continue
        const spots = groups[group]!
        for (let index = 0; index < spots.length; index++) if (runsOver(branch, spots[index]!)) through++
      }
    }
    return through
  }

  function extentOf(spots: readonly number[]): Extent {
    const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
    for (const spot of spots) {
      extent.left = Math.min(extent.left, x[spot]! - halfWidth[spot]!)
      extent.right = Math.max(extent.right, x[spot]! + halfWidth[spot]!)
      extent.top = Math.min(extent.top, y[spot]! - halfHeight[spot]!)
      extent.bottom = Math.max(extent.bottom, y[spot]! + halfHeight[spot]!)
    }
    return extent
  }

  function runsOver(branch: number, spot: number): boolean {
    const a = from[branch]!
    const b = to[branch]!
    const px = x[spot]!
    const py = y[spot]!
    const wide = halfWidth[spot]!
    const high = halfHeight[spot]!
    if (px + wide < left[branch]! || px - wide > right[branch]!) return false
    if (py + high < top[branch]! || py - high > bottom[branch]! || spot === a || spot === b) return false
    const dx = Math.abs(x[b]! - x[a]!)
    const dy = Math.abs(y[b]! - y[a]!)
    return Math.abs(side(a, b, spot)) < dx * high + dy * wide
  }
}

type Quad = [Float64Array, Float64Array, Float64Array, Float64Array]

interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}
