import { packArcs } from '../../src/network/graph/packArcs.ts'
import { searchBreadthFirst } from '../../src/network/graph/searchBreadthFirst.ts'
import { centreOf } from '../../src/scene/geometry.ts'
import type { Drawing } from '../drawing.ts'

/**
 * How far the distances in the drawing are from the numbers of steps in the network: the mean over all pairs of
 * ((d - g) / g)^2 (Kamada and Kawai 1989), the drawing scaled to where that is least, so that its size does not count.
 * 0 is perfect. Pairs without a way add nothing.
 */
export function measureStress({ actors, ties }: Pick<Drawing, 'actors' | 'ties'>): number {
  const pairs = listPairs(actors, ties)
  const along = pairs.reduce((sum, { distance, steps }) => sum + distance / steps, 0)
  const squares = pairs.reduce((sum, { distance, steps }) => sum + (distance / steps) ** 2, 0)
  if (squares === 0) return 0
  const scale = along / squares
  const stress = pairs.reduce((sum, { distance, steps }) => sum + ((scale * distance - steps) / steps) ** 2, 0)
  return stress / ((actors.length * (actors.length - 1)) / 2)
}

function listPairs(actors: Drawing['actors'], ties: Drawing['ties']): { distance: number; steps: number }[] {
  const centres = actors.map(({ box }) => centreOf(box))
  const arcs = packArcs(listNeighbours(actors, ties))
  return actors.flatMap((_, from) => {
    const { depths } = searchBreadthFirst(arcs, { seeds: [from] })
    return actors.flatMap((_other, to) => {
      if (to <= from || depths[to] === 0) return []
      const [a, b] = [centres[from]!, centres[to]!]
      return [{ distance: Math.hypot(a.x - b.x, a.y - b.y), steps: depths[to]! - 1 }]
    })
  })
}

function listNeighbours(actors: Drawing['actors'], ties: Drawing['ties']): number[][] {
  const index = new Map(actors.map(({ id }, at) => [id, at]))
  const neighbours = actors.map((): number[] => [])
  for (const [from, to] of ties) {
    const [a, b] = [index.get(from)!, index.get(to)!]
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
  }
  return neighbours
}
