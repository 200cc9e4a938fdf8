import type { Arcs } from '../../network/graph/adjacency.ts'
import type { Measure, MeasureNote } from '../measure.ts'
import { give } from '../measure.ts'
import type { Layer, Measuring } from '../measuring.ts'
import { ALONG } from './layers.ts'

/** Roles by who of a → v → b are of one group: all; the ends; v and b; a and v; nobody. */
const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const
type Role = (typeof ROLES)[number] | 'total'

const SOURCE = 'Gould, R. V. and Fernandez, R. M. (1989), Sociological Methodology 19: 89–126'

function describe<const Id extends `broker-${Role}`>(id: Id, formula: string, role: Role) {
  return {
    id,
    of: 'actors',
    unit: 'ways',
    range: [0, Infinity],
    formula,
    source: SOURCE,
    layers: ALONG,
    exactness: 'exact',
    compute: (measuring, layer) => {
      const { roles, withoutGroup } = countRoles(measuring, layer)
      const notes: readonly MeasureNote[] = withoutGroup > 0 ? [{ code: 'without-group', ways: withoutGroup }] : []
      return give(roles[role], notes)
    },
  } as const satisfies Measure
}

/** Who passes on between others, by the groups that the dataset names. */
export const BROKERAGE_MEASURES = [
  describe('broker-total', '|{(a, b): a → v → b, a ↛ b, a ≠ b}|, all three with a group', 'total'),
  describe('broker-coordinator', 'a → v → b, a ↛ b: g(a) = g(v) = g(b)', 'coordinator'),
  describe('broker-itinerant', 'a → v → b, a ↛ b: g(a) = g(b) ≠ g(v)', 'itinerant'),
  describe('broker-gatekeeper', 'a → v → b, a ↛ b: g(a) ≠ g(v) = g(b)', 'gatekeeper'),
  describe('broker-representative', 'a → v → b, a ↛ b: g(a) = g(v) ≠ g(b)', 'representative'),
  describe('broker-liaison', 'a → v → b, a ↛ b: g(a), g(v), g(b) all different', 'liaison'),
] as const

interface RoleCounts {
  readonly roles: Readonly<Record<Role, Float64Array>>
  /** Ways of which an actor has no group. */
  readonly withoutGroup: number
}

function countRoles({ network, getArcs }: Measuring, layer: Layer): RoleCounts {
  const groups = numberGroups(network.dataset.actors.values())
  const size = groups.length
  const roles = Object.fromEntries([...ROLES, 'total'].map((role) => [role, new Float64Array(size)])) as Record<
    Role,
    Float64Array
  >
  let withoutGroup = 0
  visitOpenWays(getArcs(layer), (from, by, to) => {
    const [a, v, b] = [groups[from]!, groups[by]!, groups[to]!]
    if (a < 0 || v < 0 || b < 0) withoutGroup++
    else {
      roles[getRole(a, v, b)][by]!++
      roles.total[by]!++
    }
  })
  return { roles, withoutGroup }
}

function numberGroups(actors: Iterable<{ readonly group: string | null }>): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from([...actors], ({ group }) => {
    if (group === null) return -1
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    return number
  })
}

function getRole(a: number, v: number, b: number): Role {
  if (a === b) return a === v ? 'coordinator' : 'itinerant'
  return v === b ? 'gatekeeper' : a === v ? 'representative' : 'liaison'
}

/** Visits the ways of two steps between different actors of whom the first has no arc to the last. */
function visitOpenWays({ offsets, heads }: Arcs, visit: (from: number, by: number, to: number) => void): void {
  const size = offsets.length - 1
  const reachedFrom = new Int32Array(size).fill(-1)
  for (let from = 0; from < size; from++) {
    for (let arc = offsets[from]!; arc < offsets[from + 1]!; arc++) reachedFrom[heads[arc]!] = from
    for (let first = offsets[from]!; first < offsets[from + 1]!; first++) {
      const by = heads[first]!
      for (let second = offsets[by]!; second < offsets[by + 1]!; second++) {
        const to = heads[second]!
        if (to !== from && reachedFrom[to] !== from) visit(from, by, to)
      }
    }
  }
}
