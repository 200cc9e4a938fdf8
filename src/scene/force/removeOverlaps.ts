import type { Point } from '../../model/dataset.ts'
import type { Size } from '../geometry.ts'

const ROUNDS = 400

/**
 * Pushes nodes apart, as little as possible, until each pair keeps its distance in px. If they jam, everything is
 * spread a little and pushed again. Deterministic; time grows with the square of the number of nodes.
 */
export function removeOverlaps(nodes: readonly Size[], centres: readonly Point[], gap: number): readonly Point[] {
  let at = centres.map((centre) => ({ ...centre }))
  for (let spread = 0; spread < 40; spread++) {
    if (settle(nodes, at, gap)) break
    at = at.map(({ x, y }) => ({ x: x * 1.08, y: y * 1.08 }))
  }
  return at
}

function settle(nodes: readonly Size[], at: { x: number; y: number }[], gap: number): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    let touched = false
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const [a, b] = [at[i]!, at[j]!]
        const overX = (nodes[i]!.width + nodes[j]!.width) / 2 + gap - Math.abs(a.x - b.x)
        const overY = (nodes[i]!.height + nodes[j]!.height) / 2 + gap - Math.abs(a.y - b.y)
        if (overX <= 0.01 || overY <= 0.01) continue
        touched = true
        if (overX < overY) push(a, b, 'x', overX)
        else push(a, b, 'y', overY)
      }
    }
    if (!touched) return true
  }
  return false
}

function push(a: { x: number; y: number }, b: { x: number; y: number }, axis: 'x' | 'y', by: number): void {
  const way = a[axis] <= b[axis] ? 1 : -1
  a[axis] -= (way * by) / 2
  b[axis] += (way * by) / 2
}
