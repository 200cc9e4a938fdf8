import type { ActorId, Point } from '../model/dataset.ts'
import type { Arrangeable, Positions } from './document.ts'

const NONE: ReadonlyMap<ActorId, Point> = new Map()

/** Applies to one set of positions the changes between `before` and `after`, actor by actor. */
export function mergePositions(positions: Positions, before: Positions, after: Positions): Positions {
  const merged = new Map(positions)
  for (const layout of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(layout) ?? NONE, after.get(layout) ?? NONE]
    const moved = [...new Set([...old.keys(), ...now.keys()])].filter(
      (actor) => !isSame(old.get(actor), now.get(actor)),
    )
    if (moved.length > 0) mergeLayout(merged, layout, new Map(positions.get(layout)), moved, now)
  }
  return merged
}

function mergeLayout(
  merged: Map<Arrangeable, ReadonlyMap<ActorId, Point>>,
  layout: Arrangeable,
  own: Map<ActorId, Point>,
  moved: readonly ActorId[],
  now: ReadonlyMap<ActorId, Point>,
): void {
  for (const actor of moved) {
    const position = now.get(actor)
    if (position) own.set(actor, position)
    else own.delete(actor)
  }
  if (own.size > 0) merged.set(layout, own)
  else merged.delete(layout)
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one?.x === other?.x && one?.y === other?.y
}
