import type { BarProblem, BarTie, KeptDrawing, Plan } from './plan.ts'
import { LONG, toPassing, VERTICAL_LEAD } from './plan.ts'

/** A piece of a line from one column to the next; `left` and `right` are items of the plan. */
export interface Segment {
  readonly tie: number
  readonly gap: number
  readonly left: number
  readonly right: number
  /** Whether its ends may stand at different heights, because it would cross others. */
  readonly slanted: boolean
}

/**
 * A line between two nodes of one column, `upper` before `lower`. It is straight, or (`around`) goes round the nodes in
 * between, or from a node back to itself.
 */
export interface ColumnTie {
  readonly tie: number
  readonly column: number
  readonly upper: number
  readonly lower: number
  readonly around: boolean
}

/** The routes that a plan leaves for the lines. */
export interface Wiring {
  readonly columnOf: readonly number[]
  /** By gap: its pieces from top to bottom, in the order in which they leave the column on the left. */
  readonly gaps: readonly (readonly Segment[])[]
  readonly inColumns: readonly ColumnTie[]
  /** By tie: the gap in which its label stands, beside its source, and for a long line the gap that repeats it. */
  readonly labelGaps: ReadonlyMap<number, { readonly own: number; readonly again: number | null }>
  /** Whether a line has its label in a gap. */
  readonly saysIn: (tie: number, gap: number) => boolean
}

/** Leads the lines of a plan through its columns. It slants as few pieces as possible so that no others cross. */
export function wirePlan({ nodes, ties, kept }: BarProblem, plan: Plan): Wiring {
  const count = nodes.length
  const columnOf: number[] = []
  const place = new Map<number, number>()
  for (const [index, column] of plan.entries())
    for (const [at, item] of column.entries()) {
      place.set(item, at)
      if (item < count) columnOf[item] = index
    }
  const pieces: Omit<Segment, 'slanted'>[][] = plan.map(() => [])
  const inColumns: ColumnTie[] = []
  const labelGaps = new Map<number, { own: number; again: number | null }>()
  for (const [tie, { from, to }] of ties.entries()) {
    const [a, b] = [columnOf[from]!, columnOf[to]!]
    if (a === b) {
      const [upper, lower] = place.get(from)! < place.get(to)! ? [from, to] : [to, from]
      const between = plan[a]!.slice(place.get(upper)! + 1, place.get(lower))
      const around = from === to || between.some((item) => item < count) || !hasRoom(upper, lower, tie)
      inColumns.push({ tie, column: a, upper, lower, around })
      continue
    }
    const [near, other, first, last] = a < b ? [from, to, a, b] : [to, from, b, a]
    const isLong = last - first >= LONG
    const [own, far] = a < b ? [first, last - 1] : [last - 1, first]
    labelGaps.set(tie, { own, again: isLong ? far : null })
    for (let gap = first; gap < last; gap++) {
      const left = gap === first ? near : toPassing(count, tie, gap)
      const right = gap + 1 === last ? other : toPassing(count, tie, gap + 1)
      pieces[gap]!.push({ tie, gap, left, right })
    }
  }
  const gaps = pieces.map((own, gap) => slantFew(own, place, kept && { ...kept, lines: kept.lines[gap] }))
  const saysIn = (tie: number, gap: number) => {
    const at = labelGaps.get(tie)
    return at?.own === gap || at?.again === gap
  }
  return { columnOf, gaps, inColumns, labelGaps, saysIn }

  /** Whether a new line and its label fit between two neighbours that are to stay, with no line between them so far. */
  function hasRoom(upper: number, lower: number, tie: number): boolean {
    const [above, below] = [kept?.bars.get(upper), kept?.bars.get(lower)]
    if (!kept || !above || !below || kept.known.has(tie)) return true
    const isBetween = ({ from, to }: BarTie) => (from === upper && to === lower) || (from === lower && to === upper)
    if (ties.some((other, index) => index !== tie && kept.known.has(index) && isBetween(other))) return false
    return below.top - above.bottom >= ties[tie]!.labelHeight + VERTICAL_LEAD
  }
}

interface KeptGap extends Pick<KeptDrawing, 'known' | 'slanting'> {
  readonly lines: ReadonlyMap<number, { readonly left: number; readonly right: number }> | undefined
}

/** The difference in height, in px, up to which a line is level. */
export const LEVEL = 0.5

function slantFew(
  own: readonly Omit<Segment, 'slanted'>[],
  place: ReadonlyMap<number, number>,
  kept: KeptGap | undefined,
): Segment[] {
  const at = (item: number) => place.get(item)!
  const sorted = [...own].sort((a, b) => at(a.left) - at(b.left) || at(a.right) - at(b.right) || a.tie - b.tie)
  const isKnown = (tie: number) => kept?.known.has(tie) === true && kept.lines?.has(tie) === true
  const wasSlanted = ({ tie }: { readonly tie: number }) => {
    const line = isKnown(tie) ? kept?.lines?.get(tie) : undefined
    return line !== undefined && Math.abs(line.left - line.right) > LEVEL
  }
  const maySlant = (piece: { readonly tie: number }) =>
    kept?.slanting === 'all' || (kept?.slanting === 'new' && !kept.known.has(piece.tie)) || wasSlanted(piece)
  const slanted = new Set(sorted.filter(maySlant).map(({ tie }) => tie))
  for (;;) {
    const level = sorted.filter(({ tie }) => !slanted.has(tie))
    let worst: { tie: number; crossings: number } | undefined
    for (const one of level) {
      const crossings = level.filter(
        (other) => (at(one.left) - at(other.left)) * (at(one.right) - at(other.right)) < 0,
      ).length
      // What is new gives way to what is there.
      const weight = isKnown(one.tie) ? crossings : crossings * level.length
      if (weight > (worst?.crossings ?? 0)) worst = { tie: one.tie, crossings: weight }
    }
    if (!worst) break
    slanted.add(worst.tie)
  }
  return sorted.map((piece) => ({ ...piece, slanted: slanted.has(piece.tie) }))
}
