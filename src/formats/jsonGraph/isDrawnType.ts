/** What drawing libraries (React Flow, sigma) call the shapes of lines and of nodes. */
const SHAPES =
  /^(arrow|line|curved|curved ?arrow|edge|dashed|dotted|default|straight|step|smoothstep|simplebezier|bezier|floating)$/i
const BOXES = /^(default|input|output|custom|customNode|circle|rectangle|ellipse)$/i

/** Tells whether the `type` of a node or of an edge only says how it is drawn. */
export function isDrawnType(type: unknown, of: 'node' | 'edge'): boolean {
  return typeof type === 'string' && (of === 'edge' ? SHAPES : BOXES).test(type)
}
