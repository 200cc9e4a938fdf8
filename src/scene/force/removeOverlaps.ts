import type { Point } from '../../model/dataset.ts'
import type { Size } from '../geometry.ts'
import { boxAround } from '../geometry.ts'
import { createBoxIndex } from './createBoxIndex.ts'

/** Rounds of pushing before everything is spread; fewer where there are many nodes. */
const MOST_ROUNDS = 400
const FEWEST_ROUNDS = 10
const MOST_TURNS = 100_000

/**
 * Pushes nodes apart, as little as possible, until each pair keeps its distance in px. If they jam, everything is
 * spread a little and pushed again. Deterministic.
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
  const rounds = Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(MOST_TURNS / nodes.length)))
  for (let round = 0; round < rounds; round++) {
    let touched = false
    const areas = nodes.map(({ width, height }, node) => boxAround(at[node]!, width + gap, height + gap))
    const index = createBoxIndex(areas.map((area, node) => [area, node] as const))
    for (let i = 0; i < nodes.length; i++) {
      // Whoever is pushed onto another only now is found in the next round.
      const later = index.listMet(areas[i]!).filter((node) => node > i)
      for (const j of later.sort((one, other) => one - other)) {
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
