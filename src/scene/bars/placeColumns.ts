import { mostOf } from '../../base/extremes.ts'
import { round } from '../geometry.ts'
import { NARROW } from '../page.ts'
import type { BarProblem, Plan } from './plan.ts'
import { ABREAST, EMPTY_GAP, LANE, LEAD, SLANTED, STUB } from './plan.ts'
import type { Steep } from './spreadSteep.ts'
import type { Wiring } from './wirePlan.ts'

/** A column and the gap to its right, in px from the left. */
export interface PlacedColumn {
  readonly x: number
  readonly width: number
  /** Its right edge, the width beside it that is kept for labels, and the left edge of the next column. */
  readonly right: number
  readonly label: number
  readonly next: number
  /** Where lines that go round nodes have their room. */
  readonly lanes: number
  /** Where lines begin to slant, and the width of their straight ends. */
  readonly turn: number
  readonly stub: number
}

/** What a gap has to hold: the greatest width of its labels, and the number of lines that go round nodes. */
export interface GapLoad {
  readonly label: number
  readonly arounds: number
  readonly isSlanted: boolean
}

/** In a drawing that is kept, what is new may take room from these distances, in px. */
const LEAST_LEAD = 6
const LEAST_SLANT = 8
const LEAST_SLANTED = LEAST_SLANT + STUB
const LEAST_ROOM = 4
/** How far a bar may jut out of its column on each side, in px. */
const MOST_JUT = 8

/**
 * Gives every column its place, one after another from the left. In a drawing that is kept, columns stay where they were
 * as long as what is between them has room.
 */
export function placeColumns(
  problem: BarProblem,
  plan: Plan,
  wiring: Wiring,
  steep: readonly Steep[],
): readonly PlacedColumn[] {
  const { kept } = problem
  let x = kept?.columns[0]?.left ?? 0
  return plan.map((column, index): PlacedColumn => {
    const load = weighGap(problem, wiring, index)
    const needed = measureColumn(problem, column, wiring, index)
    const had = kept?.columns[index]
    const width = had && needed <= had.right - had.left + 2 * MOST_JUT ? had.right - had.left : needed
    const right = x + width
    const after = kept?.columns[index + 1]
    const room = after ? after.left - right : 0
    const more = problem.aspect < NARROW ? 0 : steep[index]!.width
    const isKept = after !== undefined && room >= measureLeast(load)
    const placed = { x, width, right, ...(isKept ? fitGap(load, right, room) : spreadGap(load, right, more)) }
    x = placed.next
    return placed
  })
}

/** The greatest width that a label in a gap can have for the columns beside it to stay; `null`: any. */
export function findLabelRoom({ kept }: BarProblem, load: GapLoad, index: number): number | null {
  const [one, other] = [kept?.columns[index], kept?.columns[index + 1]]
  return one && other ? other.left - one.right - measureLeast({ ...load, label: 0 }) : null
}

export function weighGap({ ties }: BarProblem, wiring: Wiring, index: number): GapLoad {
  const gap = wiring.gaps[index] ?? []
  const arounds = wiring.inColumns.filter((one) => one.around && one.column === index)
  const labels = [
    ...gap.filter(({ tie }) => wiring.saysIn(tie, index)).map(({ tie }) => ties[tie]!.labelWidth),
    ...arounds.map(({ tie }) => ties[tie]!.labelWidth),
  ]
  return { label: mostOf(labels), arounds: arounds.length, isSlanted: gap.some(({ slanted }) => slanted) }
}

function measureColumn({ nodes, ties }: BarProblem, column: readonly number[], wiring: Wiring, index: number): number {
  const abreast = new Map<string, number>()
  for (const { tie, column: own, upper, lower, around } of wiring.inColumns) {
    if (own !== index || around) continue
    const pair = `${upper} ${lower}`
    abreast.set(pair, (abreast.get(pair) ?? 0) + ties[tie]!.labelWidth + ABREAST)
  }
  return mostOf([0, ...column.flatMap((item) => nodes[item]?.width ?? []), ...abreast.values()])
}

/** With as much room as is good. */
function spreadGap({ label: widest, arounds, isSlanted }: GapLoad, right: number, more: number) {
  const label = widest > 0 ? widest + 2 * LEAD : EMPTY_GAP
  const lanes = arounds * LANE
  const turn = right + label + (lanes > 0 ? lanes - LEAD / 2 : 0)
  const next = right + label + lanes + (isSlanted ? SLANTED + more : 0)
  // Lanes keep the same distance from the labels on one side and the next column on the other.
  return { label, turn, stub: STUB, next, lanes: right + label - LEAD / 2 }
}

function measureLeast({ label, arounds, isSlanted }: GapLoad): number {
  return label + 2 * LEAST_LEAD + arounds * LANE + (isSlanted ? LEAST_SLANTED - LEAST_LEAD + LEAST_ROOM : 0)
}

/** Within a room that is given: what is left over stands beside the labels, and makes slants less steep. */
function fitGap(load: GapLoad, right: number, room: number) {
  const spare = room - measureLeast(load)
  const good = spreadGap(load, right, 0)
  if (good.next <= right + room) {
    const free = right + room - good.next
    return { ...good, label: good.label + free, turn: good.turn + free, lanes: good.lanes + free, next: right + room }
  }
  const lead = Math.min(LEAD, LEAST_LEAD + spare / 4)
  const label = load.label + 2 * lead
  const lanes = right + label - lead / 2
  const turn = lanes + load.arounds * LANE + (load.arounds > 0 ? 0 : lead / 2 - LEAST_LEAD + LEAST_ROOM)
  return { label, lanes: round(lanes), turn: round(turn), stub: STUB, next: right + room }
}
