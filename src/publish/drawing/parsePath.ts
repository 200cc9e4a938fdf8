/** A path command in absolute coordinates: move, line, curve, or close. */
export type PathStep =
  | { readonly kind: 'M' | 'L'; readonly points: readonly [number, number] }
  | { readonly kind: 'Q'; readonly points: readonly [number, number, number, number] }
  | { readonly kind: 'C'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly kind: 'Z'; readonly points: readonly [] }

/** The number of arguments of each command. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, S: 4, A: 7, Z: 0 }
const TOKEN = /([A-Za-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g

/** Parses the path data that our drawings and fonts use: M, L, H, V, Q, C, S, A and Z, absolute or relative. */
export function parsePath(path: string): PathStep[] {
  const steps: PathStep[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const { command, numbers } of listCommands(path)) {
    const kind = command.toUpperCase()
    const relative = command !== kind
    const [dx, dy] = relative ? [x, y] : [0, 0]
    const n = numbers
    if (kind === 'Z') {
      steps.push({ kind: 'Z', points: [] })
      ;[x, y] = [startX, startY]
      continue
    }
    if (kind === 'A') {
      const end = [n[5]! + dx, n[6]! + dy] as const
      for (const points of arcToCurves([x, y], n, end)) steps.push({ kind: 'C', points })
      ;[x, y] = end
      continue
    }
    const control = kind === 'S' ? mirrorControl(steps.at(-1), x, y) : undefined
    if (kind === 'H') x = n[0]! + dx
    else if (kind === 'V') y = n[0]! + dy
    else [x, y] = [n.at(-2)! + dx, n.at(-1)! + dy]
    if (kind === 'M') [startX, startY] = [x, y]
    if (kind === 'C') steps.push({ kind, points: [n[0]! + dx, n[1]! + dy, n[2]! + dx, n[3]! + dy, x, y] })
    else if (control) steps.push({ kind: 'C', points: [...control, n[0]! + dx, n[1]! + dy, x, y] })
    else if (kind === 'Q') steps.push({ kind, points: [n[0]! + dx, n[1]! + dy, x, y] })
    else steps.push({ kind: kind === 'M' ? 'M' : 'L', points: [x, y] })
  }
  return steps
}

function* listCommands(path: string): Generator<{ command: string; numbers: number[] }> {
  let command = ''
  let numbers: number[] = []
  for (const [, letter, number] of path.matchAll(TOKEN)) {
    if (letter !== undefined) {
      command = letter
      numbers = []
      if (TAKES[letter.toUpperCase()] === undefined) throw new Error(`parsePath: unknown command: ${letter}`)
    } else numbers.push(Number(number))
    if (numbers.length < TAKES[command.toUpperCase()]!) continue
    yield { command, numbers }
    numbers = []
    // Further points after a move are lines (SVG 1.1, 8.3.2).
    command = command === 'M' ? 'L' : command === 'm' ? 'l' : command
  }
}

type Pair = readonly [number, number]
type Curve = readonly [number, number, number, number, number, number]

/**
 * The first control point of a smooth curve: the mirror image of the previous one, or the current point after any other
 * command.
 */
function mirrorControl(before: PathStep | undefined, x: number, y: number): Pair {
  return before?.kind === 'C' ? [2 * x - before.points[2], 2 * y - before.points[3]] : [x, y]
}

/** Converts an elliptical arc with upright axes to cubic curves of at most a quarter turn each (SVG 1.1, F.6.5). */
function arcToCurves([x1, y1]: Pair, numbers: readonly number[], [x2, y2]: Pair): Curve[] {
  const [large, sweep] = [numbers[3] !== 0, numbers[4] !== 0]
  if (numbers[0] === 0 || numbers[1] === 0) return [[x1, y1, x2, y2, x2, y2]]
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const grown = Math.sqrt(Math.max(1, (halfX / numbers[0]!) ** 2 + (halfY / numbers[1]!) ** 2))
  const [rx, ry] = [Math.abs(numbers[0]!) * grown, Math.abs(numbers[1]!) * grown]
  const square = (rx * halfY) ** 2 + (ry * halfX) ** 2
  if (square === 0) return []
  const factor = Math.sqrt(Math.max(0, (rx * ry) ** 2 / square - 1)) * (large === sweep ? -1 : 1)
  const [offX, offY] = [(factor * rx * halfY) / ry, (-factor * ry * halfX) / rx]
  const [cx, cy] = [offX + (x1 + x2) / 2, offY + (y1 + y2) / 2]
  const start = Math.atan2((halfY - offY) / ry, (halfX - offX) / rx)
  let turn = Math.atan2((-halfY - offY) / ry, (-halfX - offX) / rx) - start
  if (sweep && turn < 0) turn += 2 * Math.PI
  if (!sweep && turn > 0) turn -= 2 * Math.PI
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const by = turn / pieces
  const pull = (4 / 3) * Math.tan(by / 4)
  return Array.from({ length: pieces }, (_, index): Curve => {
    const [a, b] = [start + index * by, start + (index + 1) * by]
    const [px, py] = [cx + rx * Math.cos(a), cy + ry * Math.sin(a)]
    const [qx, qy] = [cx + rx * Math.cos(b), cy + ry * Math.sin(b)]
    return [
      px - pull * rx * Math.sin(a),
      py + pull * ry * Math.cos(a),
      qx + pull * rx * Math.sin(b),
      qy - pull * ry * Math.cos(b),
      qx,
      qy,
    ]
  })
}
