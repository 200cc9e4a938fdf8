import type { SpotId } from '../structure/bundleRelations.ts'
import type { BoardStep, BoardWire, WireStroke } from './board.ts'

/** The cells that a wire lies on. */
export function listCells({ strokes }: BoardWire): number[] {
  return [...new Set(strokes.flatMap(({ steps }) => steps.map((step) => step >> 2)))]
}

/** A wire with a way to one more member. */
export function addStroke({ strokes }: BoardWire, to: SpotId, steps: readonly BoardStep[]): BoardWire {
  return { strokes: [...strokes, { to, branch: strokes.length > 0, steps }] }
}

/** A wire without what leads to one member only: its way is given to the branch that leaves it last. */
export function pruneMember({ strokes }: BoardWire, member: SpotId): BoardWire {
  const at = strokes.findIndex(({ to }) => to === member)
  const stroke = strokes[at]
  if (!stroke) return { strokes }
  const [last, along] = findLastBranch(strokes, at)
  if (!last) return { strokes: strokes.filter((other) => other !== stroke) }
  const merged = {
    ...last,
    branch: stroke.branch,
    steps: [...stroke.steps.slice(0, along + 1), ...last.steps.slice(1)],
  }
  return { strokes: strokes.flatMap((other) => (other === stroke ? [merged] : other === last ? [] : [other])) }
}

function findLastBranch(strokes: readonly WireStroke[], at: number): [last: WireStroke | undefined, along: number] {
  const { steps, branch } = strokes[at]!
  const places = new Map(steps.map((step, index) => [step >> 2, index]))
  let [last, furthest]: [WireStroke | undefined, number] = [undefined, branch ? 0 : -1]
  for (const other of strokes.slice(at + 1)) {
    const along = places.get(other.steps[0]! >> 2)
    if (along === undefined || along <= furthest) continue
    furthest = along
    last = other
  }
  return [last, furthest]
}
