import { boundsOf } from '../geometry.ts'
import type { Placement } from './layout.ts'

/** The placement that can be drawn largest on a page of a width to its height; the first of those that are alike. */
export function chooseFitting(placements: readonly Placement[], aspect: number): Placement {
  const measure = ({ boxes }: Placement) => {
    const { width, height } = boundsOf(boxes.values())
    return Math.max(width / aspect, height)
  }
  return placements.reduce((best, next) => (measure(next) < measure(best) ? next : best))
}
