import { instance } from '@viz-js/viz'
import type { Point } from '../../src/model/dataset.ts'
import { boxAround } from '../../src/scene/geometry.ts'
import type { BenchGraph } from '../benchGraph.ts'
import type { Drawing } from '../drawing.ts'
import type { Peer } from './peer.ts'

/** Of Graphviz: its sizes are in inches, its places in points, which are our px. */
const INCH = 72

/** Layers from left to right with labels beside the lines, as Graphviz makes them; straight pieces for curves. */
export const dot: Peer = { name: 'Graphviz dot', draw: drawByDot }

interface Output {
  readonly objects: readonly { readonly name: string; readonly pos: string }[]
  readonly edges?: readonly { readonly id: string; readonly pos: string; readonly lp: string }[]
}

async function drawByDot({ nodes, ties }: BenchGraph): Promise<Drawing> {
  const viz = await instance()
  const { objects, edges = [] } = viz.renderJSON({
    directed: true,
    graphAttributes: { rankdir: 'LR', splines: 'polyline' },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: nodes.map(({ id, width, height }) => ({
      name: id,
      attributes: { width: width / INCH, height: height / INCH },
    })),
    edges: ties.map(({ from, to, label: { width, height } }, index) => ({
      tail: from,
      head: to,
      attributes: { id: String(index), label: { html: printSpace(width, height) } },
    })),
  }) as Output
  const centres = new Map(objects.map(({ name, pos }) => [name, readPoint(pos)]))
  return {
    actors: nodes.map(({ id, width, height }) => ({ id, box: boxAround(centres.get(id)!, width, height) })),
    lines: edges.map(({ id, pos, lp }) => {
      const { from, to, label } = ties[Number(id)]!
      return { ends: [from, to], points: readWay(pos), label: boxAround(readPoint(lp), label.width, label.height) }
    }),
  }
}

function printSpace(width: number, height: number): string {
  return `<table border="0" fixedsize="true" width="${width}" height="${height}"><tr><td></td></tr></table>`
}

/** A polyline as dot gives it: `e,` and its end, then its start, and of each piece two inner points and its end. */
function readWay(text: string): Point[] {
  const [end, start, ...inner] = text.replace(/^e,/, '').split(' ').map(readPoint)
  return [start!, ...inner.filter((_, index) => index % 3 === 2), end!]
}

/** Its y runs upwards. */
function readPoint(text: string): Point {
  const [x, y] = text.split(',').map(Number)
  return { x: x!, y: -y! }
}
