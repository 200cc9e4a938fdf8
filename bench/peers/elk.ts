import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js'
import ELK from 'elkjs/lib/elk.bundled.js'
import type { BenchGraph } from '../benchGraph.ts'
import type { Drawing, DrawnLine } from '../drawing.ts'
import { drawStraight } from '../drawStraight.ts'
import type { Peer } from './peer.ts'

/** Layers from left to right with labels in the lines, as the Eclipse Layout Kernel makes them. */
export const elkLayered: Peer = {
  name: 'ELK layered',
  draw: async (graph) => {
    const { children = [], edges = [] } = await runElk(graph, {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeLabels.inline': 'true',
    })
    return {
      actors: children.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({ id, box: { x, y, width, height } })),
      lines: edges.map((edge, index) => toLine(edge, graph.ties[index]!)),
    }
  },
}

/** Stress majorisation; edges are given a length at which actors and labels of their size have room. */
export const elkStress: Peer = {
  name: 'ELK stress',
  draw: async (graph): Promise<Drawing> => {
    const { children = [] } = await runElk(graph, {
      'elk.algorithm': 'stress',
      'elk.stress.desiredEdgeLength': '300',
    })
    const centres = children.map(
      ({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x: x + width / 2, y: y + height / 2 }] as const,
    )
    return drawStraight(graph, new Map(centres))
  },
  mostActors: 30,
}

function runElk({ nodes, ties }: BenchGraph, layoutOptions: Record<string, string>): Promise<ElkNode> {
  return new ELK().layout({
    id: 'root',
    layoutOptions,
    children: nodes.map((node) => ({ ...node })),
    edges: ties.map(({ from, to, label }, index) => ({
      id: `e${index}`,
      sources: [from],
      targets: [to],
      labels: [{ text: '-', width: label.width, height: label.height }],
    })),
  })
}

function toLine({ sections = [], labels = [] }: ElkExtendedEdge, tie: BenchGraph['ties'][number]): DrawnLine {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
  const [{ x = 0, y = 0, width = 0, height = 0 } = {}] = labels
  return { ends: [tie.from, tie.to], points, label: { x, y, width, height } }
}
