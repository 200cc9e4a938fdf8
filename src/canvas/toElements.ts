import type { ElementDefinition } from 'cytoscape'
import { mostOf } from '../base/extremes.ts'
import type { Point } from '../model/dataset.ts'
import { drawStroke } from '../publish/drawing/drawLine.ts'
import { getRingCentre } from '../publish/drawing/drawMark.ts'
import { writeItem } from '../publish/svg/writeItem.ts'
import type { Box } from '../scene/geometry.ts'
import { boundsOf, centreOf } from '../scene/geometry.ts'
import { CORNER } from '../scene/look/actorLook.ts'
import type { Mark } from '../scene/look/lineLook.ts'
import type { CellPart, Scene, SceneActor, SceneFrame, SceneLabel, SceneLine, SceneText } from '../scene/scene.ts'
import { getBadgeLook } from '../scene/scene.ts'
import { ARABIC_SCALE, measureText } from '../scene/text/measureText.ts'

/** Converts a scene to Cytoscape elements, with everything that their styles need in their data. */
export function toElements(scene: Scene): ElementDefinition[] {
  const boxes = new Map<string, Box>(scene.actors.map(({ id, box }) => [id, box]))
  return [
    ...scene.frames.map(toFrame),
    ...scene.labels.map((label) => toLabel(label, scene.paper)),
    ...scene.actors.flatMap((actor) => [toActor(actor), ...toCopies(actor), ...toBadge(actor)]),
    ...scene.lines.flatMap((line) => (line.cell ? [toCell(line, line.cell)] : toEdge(line, boxes, scene.paper))),
  ]
}

function toFrame({ id, box, edge, fill, corner, heading }: SceneFrame): ElementDefinition {
  const data = { edge, fill: fill ?? edge, filled: fill ? 1 : 0, corner }
  return toBox(`r:${id}`, heading ? 'frame headed' : 'frame', box, {
    ...data,
    ...(heading && toLabelData(heading, box)),
  })
}

function toLabel(label: SceneLabel, paper: string): ElementDefinition {
  const { id, tie, relations, box, lines, color, opacity, words, background = paper, ring } = label
  return toBox(id, words ? 'label words' : 'label', box, {
    label: lines.map((line) => `\u2068${line}\u2069`).join('\n'),
    color,
    fill: background,
    ring,
    opacity,
    tie,
    relations,
  })
}

function toActor(actor: SceneActor): ElementDefinition {
  const { id, box, fill, edge, edgeWidth, edgeDash, opacity, glyph, glyphAt, glyphColor, text } = actor
  return toBox(id, 'actor', box, {
    actor: actor.actor,
    fill,
    edge,
    edgeWidth,
    edgeStyle: edgeDash.length > 0 ? 'dashed' : 'solid',
    edgeDash: edgeDash.length > 0 ? edgeDash.join(' ') : '4 3',
    opacity,
    ...toShape(actor),
    glyph: glyph ? toGlyph(glyph, glyphColor) : 'none',
    glyphX: glyphAt.x - box.x,
    ...toLabelData(text, box),
  })
}

/** The repeated names of a long bar, which the pointer ignores. */
function toCopies({ id, again = [], opacity }: SceneActor): ElementDefinition[] {
  return again.map((text, index) => {
    const box = { x: text.x, y: text.y, width: 1, height: 1 }
    return toBox(`${id}~${index}`, 'copy', box, { opacity, ...toLabelData(text, box) })
  })
}

function toBadge(actor: SceneActor): ElementDefinition[] {
  const { id, badge, opacity } = actor
  if (!badge) return []
  const { box, ...look } = getBadgeLook(actor, badge)
  return [toBox(`${id}.`, 'label badge', box, { label: badge.text, edge: badge.color, opacity, ...look })]
}

function toBox(id: string, classes: string, box: Box, data: object): ElementDefinition {
  return {
    group: 'nodes',
    classes,
    data: { id, width: box.width, height: box.height, ...data },
    position: { ...centreOf(box) },
  }
}

/** Cytoscape centres labels on nodes: the margin moves a label to its position in the scene. */
function toLabelData({ lines, size, weight, color, x, y, rightToLeft, centred, turned }: SceneText, box: Box): object {
  const scaled = rightToLeft ? size * ARABIC_SCALE : size
  const width = mostOf(lines.map((line) => measureText(line, size, weight)))
  const middle = centred || turned ? x : rightToLeft ? x - width / 2 : x + width / 2
  return {
    // Isolates each line, so that its direction does not affect the others (Unicode isolates).
    label: lines.map((line) => `\u2068${line}\u2069`).join('\n'),
    labelX: middle - centreOf(box).x,
    labelY: (turned ? y - width / 2 : y) - centreOf(box).y,
    turn: turned ? (rightToLeft ? Math.PI / 2 : -Math.PI / 2) : 0,
    labelSize: scaled,
    labelWeight: weight,
    justify: centred ? 'center' : rightToLeft ? 'right' : 'left',
    color,
  }
}

function toShape({ shape, box }: Pick<SceneActor, 'shape' | 'box'>): object {
  const [cx, cy] = [1 - (2 * CORNER) / box.width, 1 - (2 * CORNER) / box.height]
  switch (shape) {
    case 'square':
      return { shape: 'rectangle', radius: 0, points: '' }
    case 'pointed':
      return { shape: 'polygon', radius: 0, points: [-cx, -1, cx, -1, 1, 0, cx, 1, -cx, 1, -1, 0].join(' ') }
    case 'cut':
      return {
        shape: 'polygon',
        radius: 0,
        points: [-cx, -1, cx, -1, 1, -cy, 1, cy, cx, 1, -cx, 1, -1, cy, -1, -cy].join(' '),
      }
    default:
      return { shape: 'round-rectangle', radius: shape === 'round' ? Math.min(16, box.height / 2) : CORNER, points: '' }
  }
}

function toGlyph(glyph: string, color: string): string {
  return toImage(
    16,
    16,
    `<path d="${glyph}" fill="none" stroke="${color}" stroke-width="1.2" stroke-linejoin="round"/>`,
  )
}

function toImage(width: number, height: number, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** A cell with its contents as a background image: the whole cell reacts to the pointer. */
function toCell(line: SceneLine, parts: readonly CellPart[]): ElementDefinition {
  const { id, tie, relations, points, opacity } = line
  const box = boundsOf(points.map((point) => ({ ...point, width: 0, height: 0 })))
  const paths = drawStroke({ ...line, cell: parts, points: [{ x: 0, y: 0 }] })
  const image = toImage(box.width, box.height, paths.map(writeItem).join(''))
  return toBox(id, 'cell', box, { tie, relations, opacity, image })
}

/** A line between two nodes. A loop starts at a point without size, because Cytoscape draws loops in its own way. */
function toEdge(line: SceneLine, boxes: ReadonlyMap<string, Box>, paper: string): ElementDefinition[] {
  const [start, end] = [line.points[0]!, line.points.at(-1)!]
  const joints: ElementDefinition[] = []
  const endAt = (spot: string, at: Point): { node: string; endpoint: string } => {
    const centre = centreOf(boxes.get(spot)!)
    return { node: spot, endpoint: `${at.x - centre.x}px ${at.y - centre.y}px` }
  }
  const joint = { node: `${line.id}<`, endpoint: '0px 0px' }
  if (line.from === line.to)
    joints.push({ group: 'nodes', classes: 'joint', data: { id: joint.node }, position: { ...start } })
  const source = line.from === line.to ? joint : endAt(line.from, start)
  const target = endAt(line.to, end)
  if (line.startMark === 'dot') joints.push(dotAt(line, start, line.color))
  if (line.startMark === 'ring') joints.push(dotAt(line, getRingCentre(line.points), paper))
  const bends = line.points.slice(1, -1).map((point) => toSegment(point, start, end))
  const edge: ElementDefinition = {
    group: 'edges',
    classes: bends.length > 0 ? 'line bent' : 'line',
    data: {
      id: line.id,
      source: source.node,
      target: target.node,
      sourceEndpoint: source.endpoint,
      targetEndpoint: target.endpoint,
      weights: bends.map(({ weight }) => weight).join(' '),
      distances: bends.map(({ distance }) => distance).join(' '),
      tie: line.tie,
      relations: line.relations,
      color: line.color,
      width: line.width,
      opacity: line.opacity,
      dashed: line.dash.length > 0 ? 'dashed' : 'solid',
      dash: line.dash.length > 0 ? line.dash.join(' ') : '6 3',
      startMark: MARKS[line.startMark],
      endMark: MARKS[line.endMark],
    },
  }
  return [...joints, edge]
}

function dotAt({ id, color, opacity }: SceneLine, at: Point, fill: string): ElementDefinition {
  return { group: 'nodes', classes: 'dot', data: { id: `${id}.`, color, fill, opacity }, position: { ...at } }
}

const MARKS: Readonly<Record<Mark, string>> = {
  none: 'none',
  arrow: 'triangle',
  bar: 'tee',
  open: 'vee',
  barred: 'triangle-tee',
  // A separate node: a circle as an arrow would be as large as the head at the other end.
  dot: 'none',
  ring: 'none',
}

/** Converts a point to Cytoscape's form: a fraction of the distance between the ends, and an offset from that line. */
function toSegment(point: Point, start: Point, end: Point): { weight: number; distance: number } {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  const [px, py] = [point.x - start.x, point.y - start.y]
  return { weight: (px * dx + py * dy) / (length * length), distance: (py * dx - px * dy) / length }
}
