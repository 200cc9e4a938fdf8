import { NARROW } from '../page.ts'
import { createHeight } from './createHeight.ts'
import { createPassings } from './createPassings.ts'
import type { Spans } from './createSpans.ts'
import { createSpans } from './createSpans.ts'
import { addPiece, createGap, markCrossing } from './gap.ts'
import type { BarProblem } from './plan.ts'
import { MOST_COLUMNS, SLANTED, toPassing } from './plan.ts'
import type { WorkingPlan } from './workingPlan.ts'

/** The cost of a crossing, and that on a narrow page, where a line round other nodes would take too much width. */
const CROSSING = 20
const CROSSING_NARROW = 12
const PER_PX = 0.14
/** The further cost of each px beyond the readable size. */
const UNREADABLE = 0.6

/** What plans of so many columns cost. */
export interface Cost {
  /** Weighs a plan by its lines and its size. If it costs more than `most`, the result is `Infinity`. */
  readonly weigh: (plan: WorkingPlan, most?: number) => number
  /** The same for a plan that may lack passings, which are added unless it costs too much anyway. */
  readonly weighLacking: (plan: WorkingPlan, most?: number) => number
  /** Weighs a plan by its lines alone. */
  readonly weighLines: (plan: WorkingPlan) => number
  /** Adds the passings that a plan lacks, where the lines most likely pass. */
  readonly addPassings: (plan: WorkingPlan) => void
}

/**
 * Makes the functions that weigh plans: crossings, lines that pass other columns, lines within a column that go round
 * other nodes, and the size of the drawing. What takes less time is weighed first, since most plans cost too much.
 */
export function createCost(problem: BarProblem, columns: number): Cost {
  const { nodes, ties, aspect } = problem
  const count = nodes.length
  const crossing = aspect < NARROW ? CROSSING_NARROW : CROSSING
  const findSpans = createSpans(problem)
  const putPassings = createPassings(problem)
  const measureHeight = createHeight(problem)
  const place = new Int32Array(count + ties.length * MOST_COLUMNS)
  const gaps = Array.from({ length: columns }, () => createGap(ties.length))
  /** By gap: whether lines cross in it. */
  const isSlanted = new Uint8Array(columns)
  const crosses = new Uint8Array(ties.length)

  return {
    weigh: (plan, most = Infinity) => weighAll(plan, findSpans(plan), most),
    weighLacking: (plan, most = Infinity) => {
      const spans = findSpans(plan)
      if (spans.cost + weighSize(problem, spans.width, spans.height) > most) return Infinity
      putPassings(plan, spans)
      return weighAll(plan, spans, most)
    },
    weighLines: (plan) => addUpLines(plan, findSpans(plan), Infinity),
    addPassings: (plan) => putPassings(plan, findSpans(plan)),
  }

  function weighAll(plan: WorkingPlan, spans: Spans, most: number): number {
    const lines = addUpLines(plan, spans, most - weighSize(problem, spans.width, spans.height))
    if (lines === Infinity) return Infinity
    let width = spans.width
    crosses.fill(0)
    for (let gap = 0; gap < columns; gap++) {
      if (isSlanted[gap] === 0) continue
      width += SLANTED
      markCrossing(gaps[gap]!, crosses)
    }
    if (lines + weighSize(problem, width, spans.height) > most) return Infinity
    const height = measureHeight(plan, { spans, gaps, crosses }, toMostSize(problem, most - lines))
    const cost = lines + weighSize(problem, width, height)
    return cost > most ? Infinity : cost
  }

  /** Adds up what the lines cost, and fills the gaps. If that is more than `most`, it stops early. */
  function addUpLines(plan: WorkingPlan, spans: Spans, most: number): number {
    const { near, far, first, last, linked, arounds, aroundCount } = spans
    let cost = spans.cost
    if (cost > most) return Infinity
    for (let index = 0; index < columns; index++) {
      const column = plan.columns[index]!
      for (let at = 0; at < plan.sizes[index]!; at++) place[column[at]!] = at
      gaps[index]!.size = isSlanted[index] = 0
    }
    for (let tie = 0; tie < ties.length; tie++) {
      const start = first[tie]!
      const end = last[tie]!
      let leave = place[near[tie]!]!
      // A line between neighbours is crossed by all that pass between them.
      if (start === end && start >= 0 && linked[near[tie]!] === far[tie])
        cost += crossing * (place[far[tie]!]! - leave - 1)
      for (let gap = start; gap < end; gap++) {
        const arrival = place[gap + 1 === end ? far[tie]! : toPassing(count, tie, gap + 1)]!
        const crossings = addPiece(gaps[gap]!, tie, leave, arrival)
        leave = arrival
        if (crossings === 0) continue
        isSlanted[gap] = 1
        cost += crossing * crossings
      }
      if (cost > most) return Infinity
    }
    for (let index = 0; index < aroundCount; index++) cost += crossing * countCrossed(spans, arounds[index]!)
    return cost > most ? Infinity : cost
  }

  /** Counts the lines that leave to the right from the items that a line goes round; each crosses it. */
  function countCrossed({ first, near, far }: Spans, tie: number): number {
    const { size, leave } = gaps[first[tie]!]!
    let crossed = 0
    for (let index = 0; index < size; index++)
      if (leave[index]! > place[near[tie]!]! && leave[index]! < place[far[tie]!]!) crossed++
    return crossed
  }
}

/** The cost of the size of a drawing, given in px. */
export function weighSize({ aspect, readable }: BarProblem, width: number, height: number): number {
  const size = Math.max(width / aspect, height)
  return PER_PX * size + UNREADABLE * Math.max(0, size - readable)
}

/** The greatest size, in px, that costs no more than that. */
function toMostSize({ readable }: BarProblem, cost: number): number {
  const beyond = cost - PER_PX * readable
  return beyond <= 0 ? cost / PER_PX : readable + beyond / (PER_PX + UNREADABLE)
}
