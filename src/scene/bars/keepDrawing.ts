import type { ActorId, Dataset } from '../../model/dataset.ts'
import type { KeptColumn } from '../arrangement.ts'
import type { NameLanguage } from '../labelSpot.ts'
import { labelActor } from '../structure/labelActor.ts'
import type { Tie } from '../structure/listTies.ts'
import type { Verbs } from '../structure/printTie.ts'
import { printTie } from '../structure/printTie.ts'
import { findLabelRoom, weighGap } from './placeColumns.ts'
import type { BarProblem, KeptDrawing, Plan } from './plan.ts'
import type { NamedProblem } from './toProblem.ts'
import { wirePlan } from './wirePlan.ts'

interface Drawn {
  readonly dataset: Dataset
  readonly cast: readonly ActorId[]
  readonly ties: readonly Tie[]
  readonly columns: readonly KeptColumn[]
  /** The nodes that a person has moved since. */
  readonly moved: ReadonlySet<number>
  readonly names: NameLanguage
  readonly verbs: Verbs
}

/** A problem whose texts fit where a drawing is to be kept, and what they are then. */
interface KeptProblem {
  readonly problem: NamedProblem
  /** By tie: the greatest width of its verb, where its gap has less room than usual. */
  readonly verbWidths: ReadonlyMap<number, number>
}

/** The padding beside a name and a verb, on both sides together, in px. */
const NAME_PADDING = 16
const VERB_PADDING = 8

/**
 * Says what of a drawing is to stay, and breaks the texts that are new so that they fit into the columns and between
 * them.
 */
export function keepDrawing(
  given: NamedProblem,
  plan: Plan,
  { dataset, cast, ties, columns, moved, names, verbs }: Drawn,
): KeptProblem {
  const there = columns.filter(({ bars }) => bars.some(({ actor }) => cast.includes(actor)))
  if (there.length !== plan.length) return { problem: given, verbWidths: new Map() }
  const width = there.map(({ left, right }) => right - left)
  const columnOf = new Map(plan.flatMap((column, index) => column.map((item) => [item, index] as const)))
  const labels = given.nodes.map((label, node) => {
    const most = width[columnOf.get(node)!]!
    if (label.width <= most) return label
    return labelActor(dataset.actors.get(cast[node]!)!.name, names, most - NAME_PADDING)
  })
  const narrow = { ...given, nodes: labels }
  const first = { ...narrow, kept: toKept(narrow, { cast, ties, moved, columns: there }) }
  const verbWidths = listVerbWidths(first, plan)
  const fitted = given.ties.map((tie, index) => {
    const most = verbWidths.get(index)
    if (most === undefined) return tie
    const label = printTie(dataset, ties[index]!.relations, { ...verbs, width: most })
    return { ...tie, labelWidth: label.width, labelHeight: label.height }
  })
  const problem = { ...narrow, ties: fitted }
  return { problem: { ...problem, kept: toKept(problem, { cast, ties, moved, columns: there }) }, verbWidths }
}

/** What was drawn, by the numbers that nodes and ties have now. */
function toKept(
  problem: BarProblem,
  { cast, ties, moved, columns }: Pick<Drawn, 'cast' | 'ties' | 'moved' | 'columns'>,
): KeptDrawing {
  const bars = new Map(columns.flatMap((column) => column.bars.map((bar) => [bar.actor, bar] as const)))
  for (const node of moved) bars.delete(cast[node]!)
  const tieOf = new Map(ties.map(({ id }, tie) => [id, tie]))
  const known = new Set<number>()
  for (const { lines, inside } of columns)
    for (const [id, { label }] of [...lines, ...inside]) {
      const tie = tieOf.get(id)
      if (tie !== undefined && problem.ties[tie]!.labelHeight <= label) known.add(tie)
    }
  const isTouched = (actor: ActorId, node: number) => {
    const bar = bars.get(actor)
    return !bar || problem.nodes[node]!.height > bar.bottom - bar.top
  }
  return {
    bars: new Map(cast.flatMap((actor, node) => (bars.has(actor) ? [[node, bars.get(actor)!]] : []))),
    columns,
    lines: columns.map(
      ({ lines }) => new Map([...lines].flatMap(([id, line]) => (tieOf.has(id) ? [[tieOf.get(id)!, line]] : []))),
    ),
    known,
    touched: new Set([
      ...cast.flatMap((actor, node) => (isTouched(actor, node) ? [node] : [])),
      ...problem.ties.flatMap(({ from, to }, tie) => (known.has(tie) ? [] : [from, to])),
    ]),
  }
}

/** The greatest widths of the verbs that would push columns apart. */
function listVerbWidths(problem: BarProblem, plan: Plan): ReadonlyMap<number, number> {
  const wiring = wirePlan(problem, plan)
  const widths = new Map<number, number>()
  for (const gap of plan.keys()) {
    const room = findLabelRoom(problem, weighGap(problem, wiring, gap), gap)
    if (room === null) continue
    const said = [
      ...(wiring.gaps[gap] ?? []).filter(({ tie }) => wiring.saysIn(tie, gap)),
      ...wiring.inColumns.filter(({ around, column }) => around && column === gap),
    ]
    for (const { tie } of said)
      if (problem.ties[tie]!.labelWidth > room)
        widths.set(tie, Math.min(widths.get(tie) ?? Infinity, Math.max(0, room - VERB_PADDING)))
  }
  return widths
}
