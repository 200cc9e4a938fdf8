import type Graph from 'graphology'
import { dijkstra } from 'graphology-shortest-path'

export interface Way {
  readonly edges: readonly string[]
  readonly cost: number
}

/** What the edges of the graph say of themselves: a weight function of graphology's Dijkstra is not told more. */
interface Attributes {
  readonly cost: number
  readonly source: string
  readonly target: string
}

/** The ways of least cost from node to node, best first, by graphology's two-sided Dijkstra (Yen 1971; Lawler 1972). */
export function findByYen(graph: Graph, from: string, to: string, most: number): readonly Way[] {
  const best = findCheapest(graph, from, to, new Set(), new Set())
  const ways: { way: Way; turnedAt: number }[] = []
  let candidates = best ? [{ way: best, turnedAt: 0 }] : []
  const known = new Set<string>()
  while (ways.length < most && candidates.length > 0) {
    const next = candidates.reduce((least, one) => (one.way.cost < least.way.cost ? one : least))
    candidates = candidates.filter((one) => one !== next)
    ways.push(next)
    for (let turn = next.turnedAt; turn < next.way.edges.length; turn++) {
      const root = next.way.edges.slice(0, turn)
      const isRoot = ({ way }: { way: Way }) => root.every((edge, step) => way.edges[step] === edge)
      const closed = new Set(ways.filter(isRoot).map(({ way }) => way.edges[turn]!))
      const visited = new Set(root.map((edge) => graph.source(edge)))
      const spur = graph.source(next.way.edges[turn]!)
      const rest = findCheapest(graph, spur, to, closed, visited)
      if (!rest) continue
      const edges = [...root, ...rest.edges]
      const key = edges.join(' ')
      if (known.has(key)) continue
      known.add(key)
      candidates.push({ way: { edges, cost: measureCost(graph, edges) }, turnedAt: turn })
    }
  }
  return ways.map(({ way }) => way)
}

function findCheapest(
  graph: Graph,
  from: string,
  to: string,
  closed: ReadonlySet<string>,
  visited: ReadonlySet<string>,
): Way | null {
  const weigh = (edge: string, { cost, source, target }: Attributes) =>
    closed.has(edge) || visited.has(target) || visited.has(source) ? Infinity : cost
  const nodes = dijkstra.bidirectional(graph, from, to, weigh as never)
  if (!nodes) return null
  const edges = nodes.slice(1).map((node, step) => pickCheapest(graph, nodes[step]!, node, closed))
  const cost = edges.every((edge) => edge !== null) ? measureCost(graph, edges as string[]) : Infinity
  return cost === Infinity || nodes.some((node) => visited.has(node)) ? null : { edges: edges as string[], cost }
}

function pickCheapest(graph: Graph, from: string, to: string, closed: ReadonlySet<string>): string | null {
  let cheapest: string | null = null
  graph.forEachOutEdge(from, to, (edge: string) => {
    if (closed.has(edge)) return
    if (cheapest === null || costOf(graph, edge) < costOf(graph, cheapest)) cheapest = edge
  })
  return cheapest
}

function measureCost(graph: Graph, edges: readonly string[]): number {
  return edges.reduce((sum, edge) => sum + costOf(graph, edge), 0)
}

function costOf(graph: Graph, edge: string): number {
  return graph.getEdgeAttribute(edge, 'cost') as number
}
