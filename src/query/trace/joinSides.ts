import type { WalkedPath } from './createWalker.ts'

/** How one side of a search came to the actors that it met. */
export interface Trail {
  /** By actor, who was met before; -1: an end. */
  readonly before: Int32Array
  /** By actor, the relation that led there. */
  readonly by: Int32Array
}

/** Joins the way from a start to `left` and that from `right` to an end by the relation between them. */
export function joinSides(ahead: Trail, left: number, relation: number, behind: Trail, right: number): WalkedPath {
  const actors = [left]
  const relations: number[] = []
  for (let at = left; ahead.before[at]! >= 0; at = ahead.before[at]!) {
    relations.push(ahead.by[at]!)
    actors.push(ahead.before[at]!)
  }
  actors.reverse()
  relations.reverse()
  relations.push(relation)
  actors.push(right)
  for (let at = right; behind.before[at]! >= 0; at = behind.before[at]!) {
    relations.push(behind.by[at]!)
    actors.push(behind.before[at]!)
  }
  return { actors: Int32Array.from(actors), relations: Int32Array.from(relations) }
}
