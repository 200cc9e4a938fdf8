import type { Network } from '../../network/compileNetwork.ts'
import type { WalkedPath } from './createWalker.ts'
import type { PathRank } from './rankPaths.ts'

export interface Shortlist {
  add(path: WalkedPath): void
  /** Gives the paths kept, best first. */
  list(): readonly WalkedPath[]
}

interface Listed extends WalkedPath {
  readonly figures: readonly number[]
}

/**
 * Keeps the best of the paths that come by, at most `room`, by the ranks in turn, then by the ids of their relations.
 * Never holds more than twice as many.
 */
export function createShortlist({ relations: records }: Network, ranks: readonly PathRank[], room: number): Shortlist {
  let kept: Listed[] = []
  let worst: Listed | undefined
  return { add, list }

  function add(path: WalkedPath): void {
    if (room === 0 || (worst && isWorse(path, worst))) return
    kept.push({
      figures: ranks.map((rank) => rank(path)),
      actors: path.actors.slice(),
      relations: path.relations.slice(),
    })
    if (kept.length >= 2 * room) list()
  }

  function list(): readonly WalkedPath[] {
    kept = kept.sort(compare).slice(0, room)
    if (kept.length === room) worst = kept.at(-1)
    return kept
  }

  function compare(a: Listed, b: Listed): number {
    for (let rank = 0; rank < ranks.length; rank++) {
      const order = a.figures[rank]! - b.figures[rank]!
      if (order !== 0) return order
    }
    return compareIds(a, b)
  }

  function isWorse(path: WalkedPath, than: Listed): boolean {
    for (let rank = 0; rank < ranks.length; rank++) {
      const order = ranks[rank]!(path) - than.figures[rank]!
      if (order !== 0) return order > 0
    }
    return compareIds(path, than) >= 0
  }

  function compareIds(a: WalkedPath, b: WalkedPath): number {
    const steps = Math.min(a.relations.length, b.relations.length)
    for (let step = 0; step < steps; step++) {
      const [one, other] = [a.relations[step]!, b.relations[step]!]
      if (one !== other) return records[one]!.id < records[other]!.id ? -1 : 1
    }
    return 0
  }
}
