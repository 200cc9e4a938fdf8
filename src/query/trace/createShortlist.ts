import { byFirst } from '../../base/order.ts'
import type { WalkedPath } from './walkPaths.ts'

/** Comes after every known confidence. */
export const UNKNOWN_CONFIDENCE = -1

export interface ShortlistedPath {
  /** Index of the weakest status. */
  readonly status: number
  /** In [0, 1], or `UNKNOWN_CONFIDENCE`. */
  readonly confidence: number
  readonly actors: Int32Array
  readonly relations: Int32Array
}

export interface Shortlist {
  add(path: WalkedPath, status: number, confidence: number): void
  /** Gives the paths kept, best first. */
  list(): readonly ShortlistedPath[]
}

const byRank = byFirst<ShortlistedPath>(
  (a, b) => a.status - b.status,
  (a, b) => a.relations.length - b.relations.length,
  (a, b) => b.confidence - a.confidence,
)

/**
 * Keeps the best of the paths that come by, at most `room`: by weakest status, then steps, then confidence, unknown
 * after known, then in the order in which they came. Never holds more than twice as many.
 */
export function createShortlist(room: number): Shortlist {
  let kept: ShortlistedPath[] = []
  let worst: ShortlistedPath | undefined
  const list = () => {
    kept = kept.sort(byRank).slice(0, room)
    if (kept.length === room) worst = kept.at(-1)
    return kept
  }
  return {
    add: ({ actors, relations }, status, confidence) => {
      if (room === 0 || (worst && byRank({ status, confidence, actors, relations }, worst) >= 0)) return
      kept.push({ status, confidence, actors: actors.slice(), relations: relations.slice() })
      if (kept.length >= 2 * room) list()
    },
    list,
  }
}
