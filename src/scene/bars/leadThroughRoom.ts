import { mostOf } from '../../base/extremes.ts'
import type { BarProblem, BarTie, KeptDrawing, Plan } from './plan.ts'
import { BARE, fromPassing } from './plan.ts'

/** Where an item of a column stands, in px. */
interface Extent {
  readonly top: number
  readonly bottom: number
}

/**
 * Leads new lines across the columns of a kept drawing where there is room between what stands there, as near as can be
 * to the straight way. New nodes stay where the plan has them.
 */
export function leadThroughRoom(problem: BarProblem, kept: KeptDrawing, plan: Plan): Plan {
  const count = problem.nodes.length
  const columnOf = new Map(plan.flatMap((column, index) => column.map((item) => [item, index] as const)))
  return plan.map((column, index) => {
    const findExtent = (item: number): Extent | undefined => {
      if (item < count) return kept.bars.get(item)
      const at = kept.lines[index - 1]?.get(fromPassing(count, item))?.right
      return at === undefined ? undefined : { top: at, bottom: at }
    }
    const isNew = (item: number) => item >= count && !findExtent(item)
    let led = column.filter((item) => !isNew(item))
    for (const item of column.filter(isNew)) {
      const height = getStraightHeight(problem.ties[fromPassing(count, item)]!, index)
      const slots = listSlots(led.map(findExtent)).sort(
        (a, b) => Math.abs(a.middle - height) - Math.abs(b.middle - height),
      )
      led = led.toSpliced(slots[0]?.at ?? led.length, 0, item)
    }
    return led
  })

  /** The height at which the straight line between two nodes crosses a column. */
  function getStraightHeight({ from, to }: BarTie, column: number): number {
    const [first, last] = [columnOf.get(from)!, columnOf.get(to)!]
    return getMiddle(from) + ((getMiddle(to) - getMiddle(from)) * (column - first)) / (last - first)
  }

  /** The height of a node. Whoever is new stands below all others of its column. */
  function getMiddle(node: number): number {
    const bar = kept.bars.get(node)
    if (bar) return (bar.top + bar.bottom) / 2
    return mostOf(plan[columnOf.get(node)!]!.map((item) => kept.bars.get(item)?.bottom ?? 0))
  }
}

/** The slots of a column that have room for a line. The last one has no end. */
function listSlots(extents: readonly (Extent | undefined)[]): { readonly at: number; readonly middle: number }[] {
  let bottom = 0
  const slots = extents.flatMap((extent, at) => {
    if (!extent) return []
    const slot = { at, middle: (bottom + extent.top) / 2, room: extent.top - bottom }
    bottom = extent.bottom
    return slot.room >= 2 * BARE ? [slot] : []
  })
  return [...slots, { at: extents.length, middle: bottom + BARE }]
}
